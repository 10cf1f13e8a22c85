package be.protocolloket.party.proposal;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.event.DpoMandateChanged;
import be.protocolloket.party.login.AccountTable;
import be.protocolloket.party.mandate.BodyAdministration;
import be.protocolloket.party.mandate.DpoMandateTable;
import be.protocolloket.party.mandate.FirmTable;
import be.protocolloket.party.mandate.NewDpoMandate;
import be.protocolloket.party.mandate.RoleConflicts;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Appoints the data protection officer; a mandate that runs on the first day ends the day before. */
@Component
class AppointOfficer implements RoleAct {

    private final DpoMandateTable officers;
    private final FirmTable firms;
    private final AccountTable accounts;
    private final RoleConflicts conflicts;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    AppointOfficer(
            DpoMandateTable officers,
            FirmTable firms,
            AccountTable accounts,
            RoleConflicts conflicts,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.officers = officers;
        this.firms = firms;
        this.accounts = accounts;
        this.conflicts = conflicts;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.DPO_MANDATE;
    }

    Wanted check(EnterpriseNumber body, NewDpoMandate mandate) {
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
        StartDays.require(from, mandate.until(), clock.today(), problems);
        problems.refuseIfAny();
        if (from == null) {
            throw new IllegalStateException("refused above");
        }
        refuseConflicts(firm == null ? "username" : "firmId", firm, person, body, from, mandate.until());
        if (officers.overlaps(body, from, mandate.until())) {
            throw Problems.refusal("from", "party.problem.dpo-overlap");
        }
        return Wanted.officer(firm, person, mandate.mailbox().strip(), from, mandate.until());
    }

    @Override
    public UUID carryOut(RoleProposal proposal, Consent consent) {
        var wanted = proposal.wanted();
        var body = proposal.body();
        var until = wanted.until();
        var from = StartDays.notPast(wanted.firstDay(), until, clock.today());
        var firm = wanted.firmId();
        var person = wanted.personId();
        refuseConflicts(null, firm, person, body, from, until);
        var id = UUID.randomUUID();
        BodyAdministration.refusingOverlap("party.problem.dpo-overlap", () -> {
            officers.endBefore(body, from, proposal.proposedBy());
            officers.add(id, body, firm, person, wanted.mailbox(), from, until, proposal.proposedBy());
        });
        events.publishEvent(
                new DpoMandateChanged(id, body, firm, person, from, until, consent.by(), proposal.proposedBy()));
        return id;
    }

    private void refuseConflicts(
            @Nullable String field,
            @Nullable UUID firm,
            @Nullable UUID person,
            EnterpriseNumber body,
            LocalDate from,
            @Nullable LocalDate until) {
        conflicts.ofOfficer(firm, person, body, from, until).ifPresent(reason -> {
            throw Problems.refusal(field, reason);
        });
    }
}
