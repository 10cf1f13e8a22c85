/** How a case ends: closed, with the days from which retention counts, and erased. */
@NullMarked
package be.protocolloket.exchange.ending;

import org.jspecify.annotations.NullMarked;
