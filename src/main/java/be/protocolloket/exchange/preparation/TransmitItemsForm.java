package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.exchange.model.TransferOutcome;
import be.protocolloket.exchange.model.TransmissionOutcome;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.Sending;
import be.protocolloket.exchange.transfer.TransferTask;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The form {@code transmit-items}: to whom and by which way. Sending cannot be undone. */
@Component
class TransmitItemsForm implements TaskFormHandler {

    /** The options of {@code outcome}. */
    private enum Outcome {
        SEND,
        BACK,
        STOP
    }

    private final Preparation preparation;
    private final Transmission transmission;
    private final BundleMaking bundles;
    private final CaseRule rule;
    private final Words words;

    TransmitItemsForm(
            Preparation preparation, Transmission transmission, BundleMaking bundles, CaseRule rule, Words words) {
        this.preparation = preparation;
        this.transmission = transmission;
        this.bundles = bundles;
        this.rule = rule;
        this.words = words;
    }

    @Override
    public String formId() {
        return "transmit-items";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        Preparing preparing = preparation.look(task.transferId());
        var recipients = preparing.policy().recipients(task.receiver()).stream()
                .map(recipient ->
                        new FormOption(recipient.id(), recipient.name().strip().replaceFirst("[.;]+$", "")))
                .toList();
        var request = rule.request(preparing.about(), preparing.view(), preparing.included(), null);
        var deliveries = Deliveries.allowed(rule.rule(), preparing.policy(), request).stream()
                .map(delivery -> new FormOption(delivery.name(), name(delivery, preparing)))
                .toList();
        var now = rule.decide(preparing.policy(), preparing.about(), preparing.view(), preparing.included(), null);
        return new FormStart(
                Map.of(),
                Map.of("recipients", recipients, "deliveries", deliveries),
                now.allowed() ? List.of() : List.of("exchange.notice.protocol-refuses"));
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        if (!values.chose("outcome", Outcome.SEND)) {
            return List.of();
        }
        return sending(values)
                .map(sending -> problems(TransferTask.of(context).transferId(), sending, caller))
                .orElseGet(() -> List.of(new FieldProblem("delivery", "exchange.problem.choice-missing")));
    }

    /** Empty for a transfer that ended in the meantime: completing the task reports that it is gone. */
    private List<FieldProblem> problems(UUID transferId, Sending sending, Caller caller) {
        List<FieldProblem> problems = transmission.problems(preparation.look(transferId), sending, caller);
        boolean ended = preparation.look(transferId).view().state() != TransferState.PREPARING;
        return ended ? List.of() : problems;
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        Preparing preparing = preparation.enter(task.transferId());
        Outcome outcome = values.choice("outcome", Outcome.class)
                .orElseThrow(() -> Preparation.refused("outcome", "exchange.problem.choice-missing"));
        return switch (outcome) {
            case SEND -> {
                Sending sending = sending(values)
                        .orElseThrow(() -> Preparation.refused("delivery", "exchange.problem.choice-missing"));
                if (!values.bool("confirmed")) {
                    throw Preparation.refused("confirmed", "exchange.problem.confirm");
                }
                yield Map.ofEntries(Variables.TRANSMISSION.to(go(preparing, sending, caller)));
            }
            case BACK -> Map.ofEntries(Variables.TRANSMISSION.to(TransmissionOutcome.BACK));
            case STOP -> {
                preparation.stop(preparing, null, caller.personId());
                yield Map.ofEntries(
                        Variables.TRANSMISSION.to(TransmissionOutcome.STOPPED),
                        Variables.TRANSFER_OUTCOME.to(TransferOutcome.STOPPED));
            }
        };
    }

    /** The named platform by its name. */
    private String name(Delivery delivery, Preparing preparing) {
        String platform =
                preparing.policy().platform(preparing.view().direction()).orElse("");
        return delivery == Delivery.NAMED_PLATFORM
                ? words.of("exchange.delivery.named-platform.called", platform)
                : words.of(delivery.messageKey());
    }

    private TransmissionOutcome go(Preparing preparing, Sending sending, Caller caller) {
        if (sending.delivery() != Delivery.NAMED_PLATFORM) {
            transmission.send(preparing, sending, caller);
            return TransmissionOutcome.SENT;
        }
        List<FieldProblem> problems = transmission.problems(preparing, sending, caller);
        TaskRefusedException.unlessNone(problems);
        bundles.make(preparing, sending, caller.personId());
        return TransmissionOutcome.HAND_OVER;
    }

    private static Optional<Sending> sending(FormValues values) {
        return Stream.of(Delivery.values())
                .filter(delivery -> delivery.name().equals(values.text("delivery")))
                .map(delivery -> new Sending(values.text("recipient"), delivery, values.bool("large")))
                .findFirst();
    }
}
