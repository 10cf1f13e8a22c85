package be.protocolloket.exchange.receipt;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.arrival.Arrivals;
import be.protocolloket.exchange.breach.BreachNoticeRun;
import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.casefile.ReceiptAlerts;
import be.protocolloket.exchange.event.BreachSuspected;
import be.protocolloket.exchange.event.TransferAcknowledged;
import be.protocolloket.exchange.event.TransferReturned;
import be.protocolloket.exchange.event.TransferReturned.Reason;
import be.protocolloket.exchange.notice.SubjectNoticeRun;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.recognition.Recognition;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.transfer.HandOverTable;
import be.protocolloket.exchange.transfer.ItemTable;
import be.protocolloket.exchange.transfer.SealedAttachments;
import be.protocolloket.exchange.transfer.Transfer;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.NoticeDuty;
import be.protocolloket.workflow.NotHereException;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The receiver says that it has the data, about the right person, or gives them back. */
@Component
class Receiving {

    private final CaseTable cases;
    private final TransferTable transfers;
    private final ItemTable items;
    private final SealedAttachments attachments;
    private final HandOverTable handOvers;
    private final Arrivals arrivals;
    private final Recognition recognition;
    private final CaseRule rule;
    private final SubjectNoticeRun noticeRun;
    private final BreachNoticeRun breachRun;
    private final ReceiptAlerts alerts;
    private final ApplicationEventPublisher events;

    Receiving(
            CaseTable cases,
            TransferTable transfers,
            ItemTable items,
            SealedAttachments attachments,
            HandOverTable handOvers,
            Arrivals arrivals,
            Recognition recognition,
            CaseRule rule,
            SubjectNoticeRun noticeRun,
            BreachNoticeRun breachRun,
            ReceiptAlerts alerts,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.transfers = transfers;
        this.items = items;
        this.attachments = attachments;
        this.handOvers = handOvers;
        this.arrivals = arrivals;
        this.recognition = recognition;
        this.rule = rule;
        this.noticeRun = noticeRun;
        this.breachRun = breachRun;
        this.alerts = alerts;
        this.events = events;
    }

    /** Whether it can have arrived: what its receiver cannot have, it cannot say to have seen. */
    boolean mayBeReceived(TransferView transfer) {
        return arrivals.canHaveArrived(transfer.id());
    }

    /** What is still missing before it can have arrived, as a word of a key. */
    static String missing(TransferView transfer) {
        if (transfer.delivery() == Delivery.LETTER) {
            return "letter-first";
        }
        return transfer.delivery() == Delivery.ONE_TIME_LINK ? "link-first" : "open-first";
    }

    /** When it was delivered, once it was acknowledged. */
    Instant deliveredAt(UUID transferId) {
        TransferView received =
                transfers.find(transferId).orElseThrow(NotHereException::new).view();
        return arrivals.deliveredAt(received).orElseThrow();
    }

    TransferView acknowledge(UUID transferId, Caller caller) {
        Transfer sent = enter(transferId);
        TransferView transfer = sent.view();
        if (!mayBeReceived(transfer)) {
            throw Preparation.refused("outcome", "exchange.problem." + missing(transfer));
        }
        CaseView about = cases.find(transfer.caseId()).orElseThrow(NotHereException::new);
        if (!recognition.matches(about, transfer)) {
            throw Preparation.refused("outcome", "exchange.problem.no-match");
        }
        transfers.save(sent.acknowledge(caller.personId()));
        handOvers.forgetPassword(transferId);
        events.publishEvent(new TransferAcknowledged(
                about.id(), transferId, about.protocolId(), transfer.direction(), caller.personId()));
        startNotice(about, transfer);
        return transfer;
    }

    /** Erases the receiver's copy in the same transaction. */
    TransferView giveBack(UUID transferId, Reason reason, Caller caller) {
        Transfer sent = enter(transferId);
        TransferView transfer = sent.view();
        CaseView about = cases.find(transfer.caseId()).orElseThrow(NotHereException::new);
        items.eraseValues(transferId);
        attachments.erase(transferId);
        handOvers.forgetPassword(transferId);
        transfers.save(sent.giveBack(reason));
        events.publishEvent(new TransferReturned(
                about.id(), transferId, about.protocolId(), transfer.direction(), reason, caller.personId()));
        if (reason == Reason.WRONG_PERSON) {
            askOfficers(about, transfer, caller);
        }
        return transfer;
    }

    /** Data that reached a body about somebody else may be a breach for both (GDPR 33). */
    private void askOfficers(CaseView about, TransferView transfer, Caller caller) {
        breachRun.start(about, transfer);
        events.publishEvent(new BreachSuspected(
                about.id(), transfer.id(), about.protocolId(), transfer.direction(), caller.personId()));
        if (!transfer.discloser().equals(about.initiator())) {
            alerts.wrongPerson(about.id(), about.initiator());
        }
    }

    private Transfer enter(UUID transferId) {
        Transfer transfer = transfers.lock(transferId).orElseThrow(NotHereException::new);
        transfer.requireSent();
        return transfer;
    }

    /** Unless notice is due before the transfer, GDPR 14(3) gives a month from the first data received: only that receipt starts it. */
    void startNotice(CaseView about, TransferView transfer) {
        NoticeDuty duty = NoticeDuty.of(rule.policy(about.protocolId()));
        if (duty.beforeTransfer()) {
            return;
        }
        EnterpriseNumber responsible = duty.responsible(transfer.direction());
        boolean started = transfers.of(about.id()).stream()
                .filter(other ->
                        other.state() == TransferState.RECEIVED && !other.id().equals(transfer.id()))
                .anyMatch(other -> duty.responsible(other.direction()).equals(responsible));
        if (!started) {
            noticeRun.start(about, responsible);
        }
    }
}
