package be.protocolloket.exchange.handover;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.exchange.model.TransferOutcome;
import be.protocolloket.exchange.model.TransmissionOutcome;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.transfer.HandOver;
import be.protocolloket.exchange.transfer.TransferTask;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code hand-over}: the bundle was handed over on the named platform, or is not handed over after all. */
@Component
class HandOverForm implements TaskFormHandler {

    /** The options of {@code outcome}. */
    private enum Outcome {
        HANDED_OVER,
        BACK,
        STOP
    }

    private final HandOverRecords handOvers;
    private final Preparation preparation;

    HandOverForm(HandOverRecords handOvers, Preparation preparation) {
        this.handOvers = handOvers;
        this.preparation = preparation;
    }

    @Override
    public String formId() {
        return "hand-over";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        HandOver waiting = handOvers.waiting(task.transferId()).orElseThrow(NotHereException::new);
        return new FormStart(
                Map.of("platform", waiting.platform(), "sha256", waiting.sha256()),
                Map.of(),
                waiting.fetchedAt() == null ? List.of("exchange.notice.fetch-first") : List.of());
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        return values.chose("outcome", Outcome.HANDED_OVER)
                        && handOvers.waiting(task.transferId()).isPresent()
                ? handOvers.problems(task.transferId(), values.date("handedOn"), values.text("sha256"))
                : List.of();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        Outcome outcome = values.choice("outcome", Outcome.class)
                .orElseThrow(() -> Preparation.refused("outcome", "exchange.problem.choice-missing"));
        return switch (outcome) {
            case HANDED_OVER -> {
                if (!values.bool("confirmed")) {
                    throw Preparation.refused("confirmed", "exchange.problem.confirm");
                }
                handOvers.record(task.transferId(), values.date("handedOn"), values.text("sha256"), caller);
                yield Map.ofEntries(Variables.TRANSMISSION.to(TransmissionOutcome.SENT));
            }
            case BACK -> {
                handOvers.withdraw(task.transferId());
                yield Map.ofEntries(Variables.TRANSMISSION.to(TransmissionOutcome.BACK));
            }
            case STOP -> {
                preparation.stop(preparation.enter(task.transferId()), null, caller.personId());
                yield Map.ofEntries(
                        Variables.TRANSMISSION.to(TransmissionOutcome.STOPPED),
                        Variables.TRANSFER_OUTCOME.to(TransferOutcome.STOPPED));
            }
        };
    }
}
