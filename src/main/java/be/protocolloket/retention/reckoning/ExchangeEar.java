package be.protocolloket.retention.reckoning;

import be.protocolloket.exchange.event.AnchorRecorded;
import be.protocolloket.exchange.event.CaseClosed;
import be.protocolloket.exchange.event.CaseOpened;
import be.protocolloket.exchange.event.CaseShared;
import be.protocolloket.exchange.event.DataTransmitted;
import be.protocolloket.exchange.event.DeliveryProven;
import be.protocolloket.exchange.event.TransferAcknowledged;
import be.protocolloket.exchange.event.TransferRecalled;
import be.protocolloket.exchange.event.TransferReturned;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.record.CaseLog;
import be.protocolloket.workflow.DatabaseClock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens in the cases, in the same transaction: nothing is sent without an obligation to erase it. */
@Component
class ExchangeEar {

    private final CaseLog cases;
    private final RetentionBook book;
    private final DatabaseClock clock;

    ExchangeEar(CaseLog cases, RetentionBook book, DatabaseClock clock) {
        this.cases = cases;
        this.book = book;
        this.clock = clock;
    }

    @EventListener
    void on(CaseOpened opened) {
        cases.opened(opened.caseId(), opened.protocolId(), opened.initiator(), opened.counterpart());
        book.begun(opened.caseId(), opened.initiator());
    }

    @EventListener
    void on(CaseShared shared) {
        cases.opened(shared.caseId(), shared.protocolId(), shared.initiator(), shared.body());
        book.begun(shared.caseId(), shared.body());
    }

    @EventListener
    void on(DataTransmitted sent) {
        book.transmitted(sent);
    }

    @EventListener
    void on(TransferAcknowledged received) {
        book.stirred(received.caseId());
        book.anchored(received.caseId(), AnchorEvent.RECEIVED, clock.today(), received.receiver(), received.personId());
    }

    @EventListener
    void on(DeliveryProven delivered) {
        book.anchored(
                delivered.caseId(), AnchorEvent.RECEIVED, delivered.on(), delivered.receiver(), delivered.personId());
    }

    @EventListener
    void on(TransferRecalled recalled) {
        book.returned(recalled.caseId(), recalled.transferId());
    }

    @EventListener
    void on(TransferReturned returned) {
        book.returned(returned.caseId(), returned.transferId());
    }

    @EventListener
    void on(AnchorRecorded recorded) {
        book.anchored(recorded.caseId(), recorded.anchor(), recorded.on(), recorded.body(), recorded.personId());
    }

    @EventListener
    void on(CaseClosed closed) {
        book.closed(closed);
    }
}
