package be.protocolloket.party.proposal;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.event.DpoMandateEnded;
import be.protocolloket.party.mandate.DpoMandateTable;
import be.protocolloket.party.mandate.DpoMandateView;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Ends the mandate of the data protection officer after a last day, when no successor is appointed by which it would end. What waits for the
 * officer's advice waits for the next officer.
 */
@Component
class EndOfficer implements RoleAct {

    private final DpoMandateTable officers;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    EndOfficer(DpoMandateTable officers, DatabaseClock clock, ApplicationEventPublisher events) {
        this.officers = officers;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.DPO_MANDATE_END;
    }

    /** @param lastDay yesterday at the earliest, which ends it at once, and no day before its first */
    Wanted check(EnterpriseNumber body, UUID mandateId, @Nullable LocalDate lastDay) {
        var mandate = open(body, mandateId);
        if (lastDay == null) {
            throw Problems.refusal("lastDay", "party.problem.required");
        }
        if (lastDay.isBefore(clock.today().minusDays(1))) {
            throw Problems.refusal("lastDay", "party.problem.ended-in-the-past");
        }
        refuse(mandate, lastDay, "lastDay");
        return new Wanted(
                kind(), mandate.personId(), null, mandate.firmId(), null, "", "", mandateId, mandate.from(), lastDay);
    }

    @Override
    public UUID carryOut(RoleProposal proposal, Consent consent) {
        var mandate = open(proposal.body(), proposal.wanted().target());
        var yesterday = clock.today().minusDays(1);
        var wanted = proposal.wanted().lastDay();
        var lastDay = wanted.isBefore(yesterday) ? yesterday : wanted;
        refuse(mandate, lastDay, null);
        officers.end(mandate.id(), lastDay, proposal.proposedBy());
        events.publishEvent(new DpoMandateEnded(
                mandate.id(),
                proposal.body(),
                mandate.firmId(),
                mandate.personId(),
                lastDay,
                consent.by(),
                proposal.proposedBy()));
        return mandate.id();
    }

    private DpoMandateView open(EnterpriseNumber body, UUID mandateId) {
        var mandate = officers.find(body, mandateId, clock.today()).orElseThrow(NotHereException::new);
        if (!mandate.validity().open()) {
            throw Problems.refusal(null, "party.problem.mandate-ended-already");
        }
        return mandate;
    }

    private static void refuse(DpoMandateView mandate, LocalDate lastDay, @Nullable String field) {
        var until = mandate.until();
        if (until != null && lastDay.isAfter(until)) {
            throw Problems.refusal(field, "party.problem.ended-after-its-end");
        }
        if (lastDay.isBefore(mandate.from())) {
            throw Problems.refusal(field, "party.problem.dpo-ended-before-its-start");
        }
    }
}
