package be.protocolloket.exchange.receipt;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.arrival.Arrival;
import be.protocolloket.exchange.arrival.Arrivals;
import be.protocolloket.exchange.arrival.Proof;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.event.DeliveryProven;
import be.protocolloket.exchange.event.TransferRecalled;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.transfer.HandOverTable;
import be.protocolloket.exchange.transfer.ItemTable;
import be.protocolloket.exchange.transfer.SealedAttachments;
import be.protocolloket.exchange.transfer.Transfer;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the discloser can do when the receiver neither acknowledges nor returns: take back what nobody opened, or go on upon proof. */
@Component
class SilentReceiver {

    /** As the post prints it on the proof of a registered letter: digits, with letters around them where it goes abroad. */
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{0,2}[0-9 ]{9,40}[A-Za-z]{0,2}");

    private final CaseTable cases;
    private final TransferTable transfers;
    private final ItemTable items;
    private final SealedAttachments attachments;
    private final HandOverTable handOvers;
    private final Arrivals arrivals;
    private final Receiving receiving;
    private final CaseNotes notes;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    SilentReceiver(
            CaseTable cases,
            TransferTable transfers,
            ItemTable items,
            SealedAttachments attachments,
            HandOverTable handOvers,
            Arrivals arrivals,
            Receiving receiving,
            CaseNotes notes,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.transfers = transfers;
        this.items = items;
        this.attachments = attachments;
        this.handOvers = handOvers;
        this.arrivals = arrivals;
        this.receiving = receiving;
        this.notes = notes;
        this.clock = clock;
        this.events = events;
    }

    /** Whether a proof of registered post can belong to it: it went by letter, and the day of posting is recorded. */
    boolean mayBeRegistered(TransferView transfer) {
        return transfer.delivery() == Delivery.LETTER && arrivals.postedOn(transfer.id()) != null;
    }

    /** What is wrong with the proof of registered post; empty when nothing is. */
    List<FieldProblem> problems(TransferView transfer, @Nullable LocalDate day, String number) {
        LocalDate posted = arrivals.postedOn(transfer.id());
        if (transfer.delivery() != Delivery.LETTER || posted == null) {
            return List.of(new FieldProblem("decision", "exchange.silence.problem.not-posted"));
        }
        if (day == null) {
            return List.of(new FieldProblem("deliveredOn", "exchange.problem.date-missing"));
        }
        if (day.isAfter(clock.today())) {
            return List.of(new FieldProblem("deliveredOn", "exchange.problem.day-in-future"));
        }
        if (day.isBefore(posted)) {
            return List.of(new FieldProblem("deliveredOn", "exchange.silence.problem.before-posting"));
        }
        return NUMBER.matcher(number.strip()).matches()
                ? List.of()
                : List.of(new FieldProblem("number", "exchange.silence.problem.number"));
    }

    /**
     * Goes on upon what this service itself recorded: somebody opened it, or it was handed over on the platform.
     *
     * @return when it was delivered
     * @throws TaskRefusedException when nothing proves it
     */
    Instant goOn(UUID transferId, Caller caller) {
        Transfer sent = enter(transferId);
        Arrival proven = arrivals.proven(transferId)
                .orElseThrow(() -> Preparation.refused("decision", "exchange.silence.problem.not-proven"));
        return deliver(sent, proven, caller);
    }

    /**
     * Goes on upon the proof of the post. Its number is kept among the discloser's own notes.
     *
     * @return when it was delivered
     * @throws TaskRefusedException when the proof is {@link #problems wrong}
     */
    Instant goOnByPost(UUID transferId, @Nullable LocalDate day, String number, Caller caller) {
        Transfer sent = enter(transferId);
        List<FieldProblem> problems = problems(sent.view(), day, number);
        if (!problems.isEmpty() || day == null) {
            throw new TaskRefusedException(problems);
        }
        notes.about(sent.view(), sent.view().discloser(), NoteKind.DELIVERY, number, caller.personId());
        Instant start = day.atStartOfDay(DatabaseClock.ZONE).toInstant();
        return deliver(sent, new Arrival(Proof.REGISTERED_POST, start), caller);
    }

    /**
     * Takes it back and erases it, with the link that would open it.
     *
     * @throws TaskRefusedException when somebody opened it already, or it lies on another platform
     */
    void recall(UUID transferId, Caller caller) {
        Transfer sent = enter(transferId);
        if (arrivals.proven(transferId).isPresent()) {
            throw Preparation.refused("decision", "exchange.silence.problem.opened");
        }
        CaseView about = about(sent);
        items.eraseValues(transferId);
        attachments.erase(transferId);
        handOvers.forgetPassword(transferId);
        transfers.save(sent.recall());
        events.publishEvent(new TransferRecalled(
                about.id(), transferId, about.protocolId(), sent.view().direction(), caller.personId()));
    }

    private Instant deliver(Transfer sent, Arrival proven, Caller caller) {
        CaseView about = about(sent);
        transfers.save(sent.deliver());
        arrivals.record(sent.id(), proven, caller.personId());
        handOvers.forgetPassword(sent.id());
        events.publishEvent(new DeliveryProven(
                about.id(),
                sent.id(),
                about.protocolId(),
                sent.view().direction(),
                proven.proof().name(),
                LocalDate.ofInstant(proven.at(), DatabaseClock.ZONE),
                caller.personId()));
        receiving.startNotice(about, sent.view());
        return proven.at();
    }

    private CaseView about(Transfer sent) {
        return cases.find(sent.view().caseId()).orElseThrow(NotHereException::new);
    }

    private Transfer enter(UUID transferId) {
        Transfer transfer = transfers.lock(transferId).orElseThrow(NotHereException::new);
        transfer.requireSent();
        return transfer;
    }
}
