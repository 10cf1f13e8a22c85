/** The daily run that finds what is due. */
@NullMarked
package be.protocolloket.retention.run;

import org.jspecify.annotations.NullMarked;
