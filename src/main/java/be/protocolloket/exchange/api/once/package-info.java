/** A request that is repeated with the same key is carried out once. */
@NullMarked
package be.protocolloket.exchange.api.once;

import org.jspecify.annotations.NullMarked;
