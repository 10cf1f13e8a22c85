package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
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
        String next = values.text("nextStep");
        switch (next) {
            case "CONTINUE", "CONSULT_DPO" -> {
                boolean second = assessing.assess(preparing, values, next.equals("CONSULT_DPO"), caller);
                return Map.of(Variables.ASSESSMENT, next, Variables.SECOND_READING_NEEDED, second);
            }
            case "NOTHING", "STOP" -> {
                String outcome = next.equals("STOP") ? TransferTask.STOPPED : TransferTask.NOTHING;
                preparation.stop(preparing, values.string("justification"), caller.personId());
                return Map.of(Variables.ASSESSMENT, outcome, Variables.TRANSFER_OUTCOME, outcome);
            }
            default -> throw Preparation.refused("nextStep", "exchange.problem.choice-missing");
        }
    }
}
