/** Hashes with a key of the house: to find a person without storing the number, and to seal the ledger. */
@NullMarked
package be.protocolloket.vault.keyedhash;

import org.jspecify.annotations.NullMarked;
