package be.protocolloket.exchange.receipt;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.arrival.Arrivals;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.exchange.model.ReceiptOutcome;
import be.protocolloket.exchange.model.TransferOutcome;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.exchange.transfer.TransferTask;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The form {@code resolve-silence}: the receiver says nothing after the term, and the discloser chooses how it goes on. */
@Component
class ResolveSilenceForm implements TaskFormHandler {

    /** What {@code decision} can be. */
    private enum Decision {
        WAIT,
        GO_ON,
        REGISTERED,
        OTHER_WAY,
        RECALL
    }

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(DatabaseClock.ZONE);

    private final Transfers transfers;
    private final Arrivals arrivals;
    private final SilentReceiver silent;
    private final CaseNotes notes;
    private final Words words;

    ResolveSilenceForm(Transfers transfers, Arrivals arrivals, SilentReceiver silent, CaseNotes notes, Words words) {
        this.transfers = transfers;
        this.arrivals = arrivals;
        this.silent = silent;
        this.notes = notes;
        this.words = words;
    }

    @Override
    public String formId() {
        return "resolve-silence";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        TransferView transfer = transfer(context, caller);
        return new FormStart(
                Map.of("known", known(transfer)),
                Map.of(
                        "decisions",
                        decisions(transfer).stream()
                                .map(decision -> new FormOption(
                                        decision.name(),
                                        words.of("forms.resolve-silence.decision.option." + decision.name())))
                                .toList()),
                arrivals.stillToGo(transfer) ? List.of("exchange.silence.still-to-go") : List.of());
    }

    /** How far the data are known to have come. */
    private String known(TransferView transfer) {
        return arrivals.of(transfer.id()).stream()
                .findFirst()
                .map(arrival -> words.of(
                        "exchange.silence.known", words.of(arrival.proof().messageKey()), DAY.format(arrival.at())))
                .orElseGet(() -> words.of("exchange.silence.nothing-known"));
    }

    private Set<Decision> decisions(TransferView transfer) {
        Set<Decision> open = EnumSet.of(Decision.WAIT);
        if (arrivals.proven(transfer.id()).isPresent()) {
            open.add(Decision.GO_ON);
            return open;
        }
        open.addAll(EnumSet.of(Decision.OTHER_WAY, Decision.RECALL));
        if (silent.mayBeRegistered(transfer)) {
            open.add(Decision.REGISTERED);
        }
        return open;
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        TransferView transfer = transfer(context, caller);
        return values.chose("decision", Decision.REGISTERED)
                ? silent.problems(transfer, values.date("deliveredOn"), values.text("number"))
                : List.of();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        TransferView transfer = transfer(context, caller);
        Decision decision = values.choice("decision", Decision.class)
                .orElseThrow(() -> Preparation.refused("decision", "exchange.problem.choice-missing"));
        notes.about(transfer, transfer.discloser(), NoteKind.SILENCE, values.string("note"), caller.personId());
        return switch (decision) {
            case WAIT -> Map.ofEntries(Variables.RECEIPT.to(ReceiptOutcome.AWAITED));
            case GO_ON -> delivered(silent.goOn(transfer.id(), caller));
            case REGISTERED ->
                delivered(silent.goOnByPost(transfer.id(), values.date("deliveredOn"), values.text("number"), caller));
            case OTHER_WAY -> {
                silent.recall(transfer.id(), caller);
                yield Map.ofEntries(Variables.RECEIPT.to(ReceiptOutcome.OTHER_WAY));
            }
            case RECALL -> {
                silent.recall(transfer.id(), caller);
                yield Map.ofEntries(
                        Variables.RECEIPT.to(ReceiptOutcome.RECALLED),
                        Variables.TRANSFER_OUTCOME.to(TransferOutcome.STOPPED));
            }
        };
    }

    private static Map<String, Object> delivered(Instant at) {
        return Map.ofEntries(
                Variables.RECEIPT.to(ReceiptOutcome.DELIVERED),
                Variables.DELIVERED_AT.to(at),
                Variables.TRANSFER_OUTCOME.to(TransferOutcome.RECEIVED));
    }

    private TransferView transfer(TaskContext context, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        return transfers.get(task.transferId());
    }
}
