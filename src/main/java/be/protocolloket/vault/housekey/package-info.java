/** The key of the house: in a file or with its keeper, and its rotation. */
@NullMarked
package be.protocolloket.vault.housekey;

import org.jspecify.annotations.NullMarked;
