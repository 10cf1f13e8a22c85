package be.protocolloket.party.proposal;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.event.MandateChanged;
import be.protocolloket.party.event.MandateChanged.Change;
import be.protocolloket.party.mandate.BodyAdministration;
import be.protocolloket.party.mandate.MandateTable;
import be.protocolloket.party.mandate.NewMandate;
import be.protocolloket.party.mandate.Newcomers;
import be.protocolloket.party.mandate.RoleConflicts;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Gives a person a mandate; a person who is new gets an account with it. */
@Component
class GiveMandate implements RoleAct {

    private final MandateTable mandates;
    private final Newcomers newcomers;
    private final RoleConflicts conflicts;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    GiveMandate(
            MandateTable mandates,
            Newcomers newcomers,
            RoleConflicts conflicts,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.mandates = mandates;
        this.newcomers = newcomers;
        this.conflicts = conflicts;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.MANDATE;
    }

    Wanted check(EnterpriseNumber body, NewMandate mandate) {
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
        StartDays.require(from, mandate.until(), clock.today(), problems);
        problems.refuseIfAny();
        if (role == null || from == null) {
            throw new IllegalStateException("refused above");
        }
        var function = mandate.function().strip();
        var known = newcomers.known(mandate).orElse(null);
        if (known == null) {
            return Wanted.mandate(null, newcomers.described(mandate), role, function, from, mandate.until());
        }
        refuseConflicts("role", known, body, role, from, mandate.until());
        if (mandates.overlaps(known, body, role, function, from, mandate.until())) {
            throw Problems.refusal("from", "party.problem.mandate-overlap");
        }
        return Wanted.mandate(known, null, role, function, from, mandate.until());
    }

    @Override
    public UUID carryOut(RoleProposal proposal, Consent consent) {
        var wanted = proposal.wanted();
        var body = proposal.body();
        var role = wanted.givenRole();
        var until = wanted.until();
        var from = StartDays.notPast(wanted.firstDay(), until, clock.today());
        var newcomer = wanted.newcomer();
        var person =
                newcomer == null ? wanted.person() : newcomers.bringIn(newcomer, proposal.proposedBy(), consent.code());
        refuseConflicts(null, person, body, role, from, until);
        var id = UUID.randomUUID();
        BodyAdministration.refusingOverlap(
                "party.problem.mandate-overlap",
                () -> mandates.add(id, person, body, role, wanted.function(), from, until, proposal.proposedBy()));
        events.publishEvent(new MandateChanged(
                id, body, role, person, Change.GIVEN, from, until, consent.by(), proposal.proposedBy()));
        return id;
    }

    private void refuseConflicts(
            @Nullable String field,
            UUID person,
            EnterpriseNumber body,
            Role role,
            LocalDate from,
            @Nullable LocalDate until) {
        conflicts.ofMandate(person, role, body, from, until).ifPresent(reason -> {
            throw Problems.refusal(field, reason);
        });
    }
}
