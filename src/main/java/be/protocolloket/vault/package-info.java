/**
 * Keeps what is known about people unreadable at rest: a data key for each compartment of a case, wrapped by the key of the house, and a keyed hash
 * to find a person without storing the number.
 *
 * <p>Owns the tables {@code compartment_key} and {@code house_key}, and finds the key of the house in a file or with its keeper. Offers
 * {@link be.protocolloket.vault.CaseVault} to seal, open and destroy, {@link be.protocolloket.vault.PersonLookup} for the keyed hash,
 * {@link be.protocolloket.vault.LedgerKey} for what must not change unseen, {@link be.protocolloket.vault.FormKey} for what a page brings back and {@link be.protocolloket.vault.Insz} for the number itself. Knows
 * nothing of what it keeps. Leans on {@code workflow} to know whether the database is its own.
 */
@ApplicationModule(
        displayName = "Kluis",
        allowedDependencies = {"workflow"})
@NullMarked
package be.protocolloket.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
