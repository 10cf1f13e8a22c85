/** The pages on which a case is put right. */
@NullMarked
package be.protocolloket.exchange.web.correction;

import org.jspecify.annotations.NullMarked;
