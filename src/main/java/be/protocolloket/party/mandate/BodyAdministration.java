package be.protocolloket.party.mandate;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.event.DpoMandateChanged;
import be.protocolloket.party.event.MandateChanged;
import be.protocolloket.party.event.MandateChanged.Change;
import be.protocolloket.party.login.AccountTable;
import be.protocolloket.party.refusal.PartyRefusedException;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says who acts for a body. Every command answers {@link NotHereException} to a caller who does not administer the body,
 * and {@link PartyRefusedException} with the problems per field to one who does but asks something wrong.
 */
@Service
@Transactional
public class BodyAdministration {

    private final MandateTable mandates;
    private final DpoMandateTable dpoMandates;
    private final FirmTable firms;
    private final AccountTable accounts;
    private final Newcomers newcomers;
    private final DpoConflicts conflicts;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    BodyAdministration(
            MandateTable mandates,
            DpoMandateTable dpoMandates,
            FirmTable firms,
            AccountTable accounts,
            Newcomers newcomers,
            DpoConflicts conflicts,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.mandates = mandates;
        this.dpoMandates = dpoMandates;
        this.firms = firms;
        this.accounts = accounts;
        this.newcomers = newcomers;
        this.conflicts = conflicts;
        this.clock = clock;
        this.events = events;
    }

    public static void requireAdministrator(Caller caller, EnterpriseNumber body) {
        if (!caller.holds(Role.BODY_ADMINISTRATOR, body)) {
            throw new NotHereException();
        }
    }

    /** Gives a person a mandate; a person who is new gets an account with it. */
    public void addMandate(Caller caller, EnterpriseNumber body, NewMandate mandate) {
        requireAdministrator(caller, body);
        var problems = new Problems();
        newcomers.check(mandate, problems);
        var role = mandate.role();
        if (role == null || role == Role.DPO) {
            problems.add("role", "party.problem.required");
        }
        if (role == Role.SIGNATORY || !mandate.function().isBlank()) {
            problems.requireText("function", mandate.function(), 120);
        }
        var from = mandate.from();
        problems.requirePeriod(from, mandate.until());
        problems.refuseIfAny();
        if (role == null || from == null) {
            throw new IllegalStateException("refused above");
        }
        var person = newcomers.bringIn(mandate, caller.personId());
        if (DpoConflicts.ROLES.contains(role) && conflicts.isOfficer(person, body, from, mandate.until())) {
            throw Problems.refusal("role", "party.problem.dpo-conflict");
        }
        var id = UUID.randomUUID();
        refusingOverlap(
                "party.problem.mandate-overlap",
                () -> mandates.add(
                        id, person, body, role, mandate.function().strip(), from, mandate.until(), caller.personId()));
        events.publishEvent(
                new MandateChanged(id, body, role, person, Change.GIVEN, from, mandate.until(), caller.personId()));
    }

    /**
     * Ends a mandate.
     *
     * @param lastDay yesterday at the earliest, which ends it at once; a day before the mandate's first day withdraws it
     */
    public void endMandate(Caller caller, EnterpriseNumber body, UUID mandateId, @Nullable LocalDate lastDay) {
        requireAdministrator(caller, body);
        var today = clock.today();
        var mandate = mandates.find(body, mandateId, today).orElseThrow(NotHereException::new);
        if (!mandate.validity().open()) {
            throw Problems.refusal(null, "party.problem.mandate-ended-already");
        }
        if (lastDay == null) {
            throw Problems.refusal("lastDay", "party.problem.required");
        }
        if (lastDay.isBefore(today.minusDays(1))) {
            throw Problems.refusal("lastDay", "party.problem.ended-in-the-past");
        }
        var until = mandate.until();
        if (until != null && lastDay.isAfter(until)) {
            throw Problems.refusal("lastDay", "party.problem.ended-after-its-end");
        }
        if (mandate.role() == Role.BODY_ADMINISTRATOR && isLastAdministrator(body, mandateId, today)) {
            throw Problems.refusal(null, "party.problem.last-administrator");
        }
        var neverRan = lastDay.isBefore(mandate.from());
        if (neverRan) {
            mandates.withdraw(mandateId, caller.personId());
        } else {
            mandates.end(mandateId, lastDay, caller.personId());
        }
        events.publishEvent(new MandateChanged(
                mandateId,
                body,
                mandate.role(),
                mandate.personId(),
                neverRan ? Change.WITHDRAWN : Change.ENDED,
                mandate.from(),
                neverRan ? null : lastDay,
                caller.personId()));
    }

    /** Appoints the data protection officer; a mandate that runs on the first day ends the day before. */
    public void setDpoMandate(Caller caller, EnterpriseNumber body, NewDpoMandate mandate) {
        requireAdministrator(caller, body);
        var problems = new Problems();
        var firm = mandate.firmId();
        var person = mandate.username().isBlank()
                ? null
                : accounts.personOf(mandate.username()).orElse(null);
        if ((firm == null) == mandate.username().isBlank()) {
            problems.add("firmId", "party.problem.firm-or-person");
        } else if (firm != null
                && firms.all().stream().noneMatch(known -> known.id().equals(firm))) {
            problems.add("firmId", "party.problem.firm-unknown");
        } else if (firm == null && person == null) {
            problems.add("username", "party.problem.person-unknown");
        }
        if (!mandate.mailbox().strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
            problems.add("mailbox", "party.problem.mailbox");
        }
        var from = mandate.from();
        problems.requirePeriod(from, mandate.until());
        if (from != null && from.isBefore(clock.today())) {
            problems.add("from", "party.problem.from-in-the-past");
        }
        problems.refuseIfAny();
        if (from == null) {
            throw new IllegalStateException("refused above");
        }
        if (conflicts.holdsConflictingMandate(firm, person, body, from, mandate.until())) {
            throw Problems.refusal(firm == null ? "username" : "firmId", "party.problem.dpo-conflict");
        }
        var id = UUID.randomUUID();
        refusingOverlap("party.problem.dpo-overlap", () -> {
            dpoMandates.endBefore(body, from, caller.personId());
            dpoMandates.add(
                    id, body, firm, person, mandate.mailbox().strip(), from, mandate.until(), caller.personId());
        });
        events.publishEvent(new DpoMandateChanged(id, body, firm, person, from, mandate.until(), caller.personId()));
    }

    private boolean isLastAdministrator(EnterpriseNumber body, UUID mandateId, LocalDate today) {
        return mandates.of(body, today).stream()
                .filter(other -> other.role() == Role.BODY_ADMINISTRATOR && other.validity() == Validity.RUNNING)
                .allMatch(other -> other.id().equals(mandateId));
    }

    /** A constraint of the database refuses overlapping mandates, because two administrators may add one at the same moment. */
    public static void refusingOverlap(String messageKey, Runnable change) {
        try {
            change.run();
        } catch (DataIntegrityViolationException overlap) {
            throw Problems.refusal("from", messageKey);
        }
    }
}
