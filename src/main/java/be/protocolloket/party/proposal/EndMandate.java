package be.protocolloket.party.proposal;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.event.MandateChanged;
import be.protocolloket.party.event.MandateChanged.Change;
import be.protocolloket.party.mandate.MandateTable;
import be.protocolloket.party.mandate.MandateView;
import be.protocolloket.party.mandate.Validity;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends a mandate: after a last day, or whole when it never ran by then. */
@Component
class EndMandate implements RoleAct {

    private final MandateTable mandates;
    private final LastDay lastDays;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    EndMandate(MandateTable mandates, LastDay lastDays, DatabaseClock clock, ApplicationEventPublisher events) {
        this.mandates = mandates;
        this.lastDays = lastDays;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.MANDATE_END;
    }

    /** @param typed yesterday at the earliest, which ends it at once; a day before the mandate's first day withdraws it */
    Wanted check(EnterpriseNumber body, UUID mandateId, @Nullable LocalDate typed) {
        var mandate = open(body, mandateId);
        var lastDay = lastDays.typed(typed);
        refuse(body, mandate, lastDay);
        return new Wanted(
                kind(),
                mandate.personId(),
                null,
                null,
                mandate.role(),
                mandate.function(),
                "",
                mandateId,
                mandate.from(),
                lastDay);
    }

    @Override
    public UUID carryOut(RoleProposal proposal, Consent consent) {
        var body = proposal.body();
        var mandate = open(body, proposal.wanted().target());
        var lastDay = lastDays.approved(proposal.wanted().lastDay());
        refuse(body, mandate, lastDay);
        boolean neverRan = lastDay.isBefore(mandate.from());
        if (neverRan) {
            mandates.withdraw(mandate.id(), proposal.proposedBy());
        } else {
            mandates.end(mandate.id(), lastDay, proposal.proposedBy());
        }
        events.publishEvent(new MandateChanged(
                mandate.id(),
                body,
                mandate.role(),
                mandate.personId(),
                neverRan ? Change.WITHDRAWN : Change.ENDED,
                mandate.from(),
                neverRan ? null : lastDay,
                consent.by(),
                proposal.proposedBy()));
        return mandate.id();
    }

    private MandateView open(EnterpriseNumber body, UUID mandateId) {
        var mandate = mandates.find(body, mandateId, clock.today()).orElseThrow(NotHereException::new);
        LastDay.refuseEnded(mandate.validity());
        return mandate;
    }

    private void refuse(EnterpriseNumber body, MandateView mandate, LocalDate lastDay) {
        LastDay.refuseLater(mandate.until(), lastDay);
        if (mandate.role() == Role.BODY_ADMINISTRATOR && isLastAdministrator(body, mandate.id())) {
            throw Problems.refusal(null, "party.problem.last-administrator");
        }
    }

    private boolean isLastAdministrator(EnterpriseNumber body, UUID mandateId) {
        return mandates.of(body, clock.today()).stream()
                .filter(other -> other.role() == Role.BODY_ADMINISTRATOR && other.validity() == Validity.RUNNING)
                .allMatch(other -> other.id().equals(mandateId));
    }
}
