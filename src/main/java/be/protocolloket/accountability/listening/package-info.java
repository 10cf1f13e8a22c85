/** Listens to the events of the other rooms and records them in the ledger. */
@NullMarked
package be.protocolloket.accountability.listening;

import org.jspecify.annotations.NullMarked;
