/** The pages on which a case is started. */
@NullMarked
package be.protocolloket.exchange.web.start;

import org.jspecify.annotations.NullMarked;
