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
    private final LastDay lastDays;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    EndOfficer(DpoMandateTable officers, LastDay lastDays, DatabaseClock clock, ApplicationEventPublisher events) {
        this.officers = officers;
        this.lastDays = lastDays;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.DPO_MANDATE_END;
    }

    /** @param typed yesterday at the earliest, which ends it at once, and no day before its first */
    Wanted check(EnterpriseNumber body, UUID mandateId, @Nullable LocalDate typed) {
        var mandate = open(body, mandateId);
        var lastDay = lastDays.typed(typed);
        refuse(mandate, lastDay);
        return new Wanted(
                kind(), mandate.personId(), null, mandate.firmId(), null, "", "", mandateId, mandate.from(), lastDay);
    }

    @Override
    public UUID carryOut(RoleProposal proposal, Consent consent) {
        var mandate = open(proposal.body(), proposal.wanted().target());
        var lastDay = lastDays.approved(proposal.wanted().lastDay());
        refuse(mandate, lastDay);
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
        LastDay.refuseEnded(mandate.validity());
        return mandate;
    }

    private static void refuse(DpoMandateView mandate, LocalDate lastDay) {
        LastDay.refuseLater(mandate.until(), lastDay);
        if (lastDay.isBefore(mandate.from())) {
            throw Problems.refusal("lastDay", "party.problem.dpo-ended-before-its-start");
        }
    }
}
