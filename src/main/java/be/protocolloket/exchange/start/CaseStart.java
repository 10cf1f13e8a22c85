package be.protocolloket.exchange.start;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.event.CaseOpened;
import be.protocolloket.exchange.subject.CaseSubjects;
import be.protocolloket.party.Caller;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.document.Ground;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores a new case and starts its process in one transaction. */
@Component
class CaseStart {

    private final CaseTable cases;
    private final CaseSubjects subjects;
    private final CaseScope scope;
    private final CaseRun run;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    CaseStart(
            CaseTable cases,
            CaseSubjects subjects,
            CaseScope scope,
            CaseRun run,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.cases = cases;
        this.subjects = subjects;
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
}
