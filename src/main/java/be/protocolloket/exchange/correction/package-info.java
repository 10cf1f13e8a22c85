/** Corrects a case that was recorded wrongly, and restarts the preparation of its transfer. */
@NullMarked
package be.protocolloket.exchange.correction;

import org.jspecify.annotations.NullMarked;
