package be.protocolloket.party.proposal;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.delegation.DelegationPapers;
import be.protocolloket.party.delegation.DelegationTable;
import be.protocolloket.party.delegation.NewDelegation;
import be.protocolloket.party.event.DelegationChanged;
import be.protocolloket.party.event.MandateChanged.Change;
import be.protocolloket.party.login.AccountTable;
import be.protocolloket.party.mandate.BodyAdministration;
import be.protocolloket.party.mandate.MandateTable;
import be.protocolloket.party.mandate.MandateView;
import be.protocolloket.party.mandate.RoleConflicts;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records who may sign for a signatory, with the written delegation as PDF. */
@Component
class GiveDelegation implements RoleAct {

    private final MandateTable mandates;
    private final DelegationTable delegations;
    private final ProposalTable proposals;
    private final AccountTable accounts;
    private final RoleConflicts conflicts;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    GiveDelegation(
            MandateTable mandates,
            DelegationTable delegations,
            ProposalTable proposals,
            AccountTable accounts,
            RoleConflicts conflicts,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.mandates = mandates;
        this.delegations = delegations;
        this.proposals = proposals;
        this.accounts = accounts;
        this.conflicts = conflicts;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.DELEGATION;
    }

    Wanted check(EnterpriseNumber body, NewDelegation delegation) {
        var problems = new Problems();
        var mandate = signatory(body, delegation.mandateId()).orElse(null);
        if (mandate == null) {
            problems.add("mandateId", "party.problem.signatory-required");
        }
        var delegate = accounts.personOf(delegation.delegateUsername()).orElse(null);
        if (delegate == null) {
            problems.add("delegateUsername", "party.problem.person-unknown");
        } else if (mandate != null && delegate.equals(mandate.personId())) {
            problems.add("delegateUsername", "party.problem.delegate-is-delegator");
        }
        var from = delegation.from();
        var until = delegation.until();
        StartDays.require(from, until, clock.today(), problems);
        if (until == null) {
            problems.add("until", "party.problem.required");
        }
        if (mandate != null && from != null && until != null && !within(mandate, from, until)) {
            problems.add("from", "party.problem.outside-mandate");
        }
        DelegationPapers.check(delegation.document(), problems);
        problems.refuseIfAny();
        if (mandate == null || delegate == null || from == null || until == null) {
            throw new IllegalStateException("refused above");
        }
        refuseConflicts("delegateUsername", delegate, body, from, until);
        if (delegations.overlaps(mandate, body, delegate, from, until)) {
            throw Problems.refusal("from", "party.problem.delegation-overlap");
        }
        return Wanted.delegation(delegate, mandate.function(), mandate.id(), from, until);
    }

    @Override
    public UUID carryOut(RoleProposal proposal, Consent consent) {
        var wanted = proposal.wanted();
        var body = proposal.body();
        var delegate = wanted.person();
        var until = wanted.lastDay();
        var from = StartDays.notPast(wanted.firstDay(), until, clock.today());
        var mandate = signatory(body, wanted.target())
                .filter(open -> within(open, from, until))
                .orElseThrow(() -> Problems.refusal(null, "party.problem.outside-mandate"));
        refuseConflicts(null, delegate, body, from, until);
        var document = proposals
                .document(proposal.id())
                .orElseThrow(() -> new IllegalStateException("a delegation has its paper until it is decided"));
        var id = UUID.randomUUID();
        BodyAdministration.refusingOverlap(
                "party.problem.delegation-overlap",
                () -> delegations.add(id, mandate, body, delegate, from, until, document, proposal.proposedBy()));
        events.publishEvent(new DelegationChanged(
                id,
                body,
                mandate.personId(),
                delegate,
                Change.GIVEN,
                from,
                until,
                document.sha256(),
                consent.by(),
                proposal.proposedBy()));
        return id;
    }

    private void refuseConflicts(
            @Nullable String field, UUID delegate, EnterpriseNumber body, LocalDate from, LocalDate until) {
        conflicts.ofDelegate(delegate, body, from, until).ifPresent(reason -> {
            throw Problems.refusal(field, reason);
        });
    }

    private Optional<MandateView> signatory(EnterpriseNumber body, @Nullable UUID mandateId) {
        return Optional.ofNullable(mandateId)
                .flatMap(id -> mandates.find(body, id, clock.today()))
                .filter(mandate ->
                        mandate.role() == Role.SIGNATORY && mandate.validity().open());
    }

    private static boolean within(MandateView mandate, LocalDate from, LocalDate until) {
        var last = mandate.until();
        return !from.isBefore(mandate.from()) && (last == null || !until.isAfter(last));
    }
}
