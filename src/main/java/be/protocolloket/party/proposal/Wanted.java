package be.protocolloket.party.proposal;

import be.protocolloket.party.Role;
import be.protocolloket.party.mandate.NewPerson;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal asks for.
 *
 * @param personId who would get or lose it; empty for a firm, for a newcomer and for software
 * @param newcomer somebody who gets an account with the approval
 * @param firmId the firm that would be the officer
 * @param role empty for an officer and for delegations
 * @param function as written under a signature; blank where there is none
 * @param mailbox of an officer; blank otherwise
 * @param targetId the mandate or delegation that would end; for a delegation, the mandate of the signatory who delegates
 * @param from first day; for an end, the first day of what ends; empty for the end of a delegation, which is at once
 * @param until last day, that day included; empty when open
 */
public record Wanted(
        ProposalKind kind,
        @Nullable UUID personId,
        @Nullable NewPerson newcomer,
        @Nullable UUID firmId,
        @Nullable Role role,
        String function,
        String mailbox,
        @Nullable UUID targetId,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static Wanted mandate(
            @Nullable UUID person,
            @Nullable NewPerson newcomer,
            Role role,
            String function,
            LocalDate from,
            @Nullable LocalDate until) {
        return new Wanted(ProposalKind.MANDATE, person, newcomer, null, role, function, "", null, from, until);
    }

    static Wanted officer(
            @Nullable UUID firm, @Nullable UUID person, String mailbox, LocalDate from, @Nullable LocalDate until) {
        return new Wanted(ProposalKind.DPO_MANDATE, person, null, firm, null, "", mailbox, null, from, until);
    }

    static Wanted delegation(UUID delegate, String function, UUID mandate, LocalDate from, LocalDate until) {
        return new Wanted(ProposalKind.DELEGATION, delegate, null, null, null, function, "", mandate, from, until);
    }

    static Wanted delegationEnd(UUID delegate, UUID delegation) {
        return new Wanted(ProposalKind.DELEGATION_END, delegate, null, null, null, "", "", delegation, null, null);
    }

    /** Its name and its hash stand in the proposal alone. */
    static Wanted token(LocalDate from, @Nullable LocalDate until) {
        return new Wanted(ProposalKind.TOKEN, null, null, null, null, "", "", null, from, until);
    }

    /** @throws IllegalStateException when there is none, which the check of the proposal excluded */
    LocalDate firstDay() {
        return required(from);
    }

    /** As {@link #firstDay}. */
    LocalDate lastDay() {
        return required(until);
    }

    /** As {@link #firstDay}. */
    UUID target() {
        return required(targetId);
    }

    /** As {@link #firstDay}. */
    Role givenRole() {
        return required(role);
    }

    /** As {@link #firstDay}. */
    UUID person() {
        return required(personId);
    }

    private <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("a proposal of kind " + kind + " has it");
        }
        return value;
    }
}
