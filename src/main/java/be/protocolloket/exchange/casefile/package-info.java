/** The case as it is kept: its facts, its notes, the support agreement that grew from it, and the list of cases. */
@NullMarked
package be.protocolloket.exchange.casefile;

import org.jspecify.annotations.NullMarked;
