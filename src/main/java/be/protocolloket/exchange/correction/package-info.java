/** A case that was written down wrongly is put right, and its transfer begins anew. */
@NullMarked
package be.protocolloket.exchange.correction;

import org.jspecify.annotations.NullMarked;
