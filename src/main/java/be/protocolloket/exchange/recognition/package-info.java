/** Whether a body can know whom data are about: nobody tells about, or confirms, a person without a name. */
@NullMarked
package be.protocolloket.exchange.recognition;

import org.jspecify.annotations.NullMarked;
