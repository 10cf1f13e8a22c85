package be.protocolloket.exchange.start;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.border.CasePart;
import be.protocolloket.exchange.border.CaseSides;
import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.event.CaseOpened;
import be.protocolloket.exchange.subject.CaseSubjects;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.document.Ground;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores a new case and starts its process in one transaction. */
@Component
class CaseStart {

    private final CaseTable cases;
    private final CaseSubjects subjects;
    private final CaseSides sides;
    private final CaseScope scope;
    private final CaseRun run;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    CaseStart(
            CaseTable cases,
            CaseSubjects subjects,
            CaseSides sides,
            CaseScope scope,
            CaseRun run,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.cases = cases;
        this.subjects = subjects;
        this.sides = sides;
        this.scope = scope;
        this.run = run;
        this.events = events;
        this.transaction = transaction;
    }

    UUID open(NewCase asked, NewCaseCheck check, Policy policy, CaseRoleChoice roles, Caller caller) {
        boolean extendable = asked.ground() != null
                && policy.ground(asked.ground()).filter(Ground::extendable).isPresent();
        boolean consultation = scope.consultation(policy, asked, roles.roles());
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            CaseView opened = cases.add(id, policy.versionId(), asked, check.details(), caller.personId());
            sides.open(opened, parts(opened, roles.roles()));
            subjects.add(opened, check.subjects());
            events.publishEvent(new CaseOpened(
                    id,
                    opened.protocolId(),
                    opened.kind(),
                    opened.initiator(),
                    opened.counterpart(),
                    caller.personId()));
            run.start(opened, roles.roles(), consultation, extendable);
        });
        return id;
    }

    /** The body that is not the landlord plays the other part of the kind. */
    private static Map<EnterpriseNumber, CasePart> parts(CaseView opened, CaseRoles roles) {
        CasePart other = switch (opened.kind()) {
            case SUPPORT_AGREEMENT, TERMINATION_WARNING, RENT_ARREARS -> CasePart.SUPPORTER;
            case SUBTENANT_PROPOSAL -> CasePart.PROPOSER;
            case REGISTRATION_HELP -> CasePart.BYSTANDER;
        };
        if (other == CasePart.BYSTANDER) {
            return Map.of(opened.initiator(), CasePart.OPENER, opened.counterpart(), other);
        }
        EnterpriseNumber landlord = Objects.requireNonNull(roles.landlord(), "the protocol names the landlord");
        return Map.of(landlord, CasePart.LANDLORD, opened.other(landlord), other);
    }
}
