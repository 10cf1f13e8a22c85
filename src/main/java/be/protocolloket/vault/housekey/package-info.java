/** The key of the house, which encrypts all other keys of this service: kept in a file or in a HashiCorp Vault, and rotated. */
@NullMarked
package be.protocolloket.vault.housekey;

import org.jspecify.annotations.NullMarked;
