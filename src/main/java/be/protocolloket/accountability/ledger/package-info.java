/** The ledger as it is kept: chained entries, written and read. */
@NullMarked
package be.protocolloket.accountability.ledger;

import org.jspecify.annotations.NullMarked;
