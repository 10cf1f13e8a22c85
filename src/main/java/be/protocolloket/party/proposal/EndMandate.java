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
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    EndMandate(MandateTable mandates, DatabaseClock clock, ApplicationEventPublisher events) {
        this.mandates = mandates;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public ProposalKind kind() {
        return ProposalKind.MANDATE_END;
    }

    /** @param lastDay yesterday at the earliest, which ends it at once; a day before the mandate's first day withdraws it */
    Wanted check(EnterpriseNumber body, UUID mandateId, @Nullable LocalDate lastDay) {
        var mandate = open(body, mandateId);
        if (lastDay == null) {
            throw Problems.refusal("lastDay", "party.problem.required");
        }
        if (lastDay.isBefore(clock.today().minusDays(1))) {
            throw Problems.refusal("lastDay", "party.problem.ended-in-the-past");
        }
        refuse(body, mandate, lastDay, "lastDay");
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
        var yesterday = clock.today().minusDays(1);
        var wanted = proposal.wanted().lastDay();
        var lastDay = wanted.isBefore(yesterday) ? yesterday : wanted;
        refuse(body, mandate, lastDay, null);
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
        if (!mandate.validity().open()) {
            throw Problems.refusal(null, "party.problem.mandate-ended-already");
        }
        return mandate;
    }

    private void refuse(EnterpriseNumber body, MandateView mandate, LocalDate lastDay, @Nullable String field) {
        var until = mandate.until();
        if (until != null && lastDay.isAfter(until)) {
            throw Problems.refusal(field, "party.problem.ended-after-its-end");
        }
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
