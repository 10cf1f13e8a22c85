/**
 * Public bodies and who acts for them, and who is logged in.
 *
 * <p>Owns the register of bodies (checked enterprise number, category and its citation), persons and their accounts,
 * mandates per body and role, DPO mandates of a person or a firm, written delegations of the power to sign, and the
 * protection of the whole application: log-in, sessions, headers.
 *
 * <p>Offers the {@link be.protocolloket.party.Caller caller} with the groups that follow from the mandates <em>of the
 * day</em>, the bodies, the signatories and what each may sign, and a second check of the password before an act that
 * cannot be undone.
 *
 * <p>Leans on {@code workflow} alone, for the one clock and for the answer "not here".
 */
@ApplicationModule(
        displayName = "Party",
        allowedDependencies = {"workflow"})
@NullMarked
package be.protocolloket.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
