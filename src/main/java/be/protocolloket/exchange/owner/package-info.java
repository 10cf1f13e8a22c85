/** Who of each body answers for a case, and what happens when that person no longer works on cases of the body. */
@NullMarked
package be.protocolloket.exchange.owner;

import org.jspecify.annotations.NullMarked;
