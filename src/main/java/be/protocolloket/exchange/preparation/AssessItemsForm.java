package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.model.AssessmentOutcome;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.exchange.model.TransferOutcome;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.TransferTask;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FormValues;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code assess-items}: what goes, what is left out, and why. */
@Component
class AssessItemsForm implements TaskFormHandler {

    /** The options of {@code nextStep}. */
    private enum NextStep {
        CONTINUE,
        CONSULT_DPO,
        NOTHING,
        STOP
    }

    private final Preparation preparation;
    private final Assessing assessing;
    private final AssessmentRows rows;

    AssessItemsForm(Preparation preparation, Assessing assessing, AssessmentRows rows) {
        this.preparation = preparation;
        this.assessing = assessing;
        this.rows = rows;
    }

    @Override
    public String formId() {
        return "assess-items";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        return rows.start(preparation.look(task.transferId()), caller);
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        Preparing preparing = preparation.enter(task.transferId());
        NextStep next = values.choice("nextStep", NextStep.class)
                .orElseThrow(() -> Preparation.refused("nextStep", "exchange.problem.choice-missing"));
        return switch (next) {
            case CONTINUE -> assessed(AssessmentOutcome.CONTINUE, assessing.assess(preparing, values, false, caller));
            case CONSULT_DPO ->
                assessed(AssessmentOutcome.CONSULT_DPO, assessing.assess(preparing, values, true, caller));
            case NOTHING, STOP -> {
                preparation.stop(preparing, values.string("justification"), caller.personId());
                boolean stop = next == NextStep.STOP;
                yield Map.ofEntries(
                        Variables.ASSESSMENT.to(stop ? AssessmentOutcome.STOPPED : AssessmentOutcome.NOTHING),
                        Variables.TRANSFER_OUTCOME.to(stop ? TransferOutcome.STOPPED : TransferOutcome.NOTHING));
            }
        };
    }

    private static Map<String, Object> assessed(AssessmentOutcome outcome, boolean second) {
        return Map.ofEntries(Variables.ASSESSMENT.to(outcome), Variables.SECOND_READING_NEEDED.to(second));
    }
}
