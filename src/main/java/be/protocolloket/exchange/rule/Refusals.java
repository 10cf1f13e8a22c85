package be.protocolloket.exchange.rule;

import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.TransferRefused;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.party.Caller;
import be.protocolloket.policy.Decision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes what the protocol refused although the request is rolled back: in a transaction of its own, after the failed one released its
 * locks, because recording the refusal may need the same ones.
 */
@Component
public class Refusals {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate own;

    Refusals(ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.events = events;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public void report(Preparing preparing, Decision decision, Caller caller) {
        TransferView transfer = preparing.view();
        report(new TransferRefused(
                transfer.caseId(),
                transfer.id(),
                preparing.about().protocolId(),
                transfer.direction(),
                decision,
                caller.personId()));
    }

    public void report(TransferRefused refused) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new Afterwards(refused));
        } else {
            publish(refused);
        }
    }

    private void publish(TransferRefused refused) {
        own.executeWithoutResult(status -> events.publishEvent(refused));
    }

    private final class Afterwards implements TransactionSynchronization {

        private final TransferRefused refused;

        private Afterwards(TransferRefused refused) {
            this.refused = refused;
        }

        @Override
        public void afterCompletion(int status) {
            publish(refused);
        }
    }
}
