package be.protocolloket.exchange.receipt;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.event.TransferReturned;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.exchange.model.ReturnDecision;
import be.protocolloket.exchange.model.TransferOutcome;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.TransferTask;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.EnumNames;
import be.protocolloket.workflow.form.FormValues;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code handle-return}: what was given back is prepared anew, or let be. */
@Component
class HandleReturnForm implements TaskFormHandler {

    /** The options of {@code decision}. */
    private enum Decision {
        AGAIN,
        STOP
    }

    private final Preparation preparation;
    private final CaseRule rule;
    private final Words words;

    HandleReturnForm(Preparation preparation, CaseRule rule, Words words) {
        this.preparation = preparation;
        this.rule = rule;
        this.words = words;
    }

    @Override
    public String formId() {
        return "handle-return";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        Preparing returned = preparation.look(task.transferId());
        TransferReturned.Reason reason = returned.transfer().returnReason();
        boolean elsewhere = returned.view().delivery() == Delivery.NAMED_PLATFORM;
        String key = EnumNames.hyphened(String.valueOf(reason)) + (elsewhere ? "-elsewhere" : "");
        return new FormStart(Map.of("reason", words.of("exchange.return." + key)), Map.of(), rule.warnings(returned));
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseSight.requireWorker(caller, TransferTask.of(context).discloser());
        Decision decision = values.choice("decision", Decision.class)
                .orElseThrow(() -> Preparation.refused("decision", "exchange.problem.choice-missing"));
        return switch (decision) {
            case AGAIN -> Map.ofEntries(Variables.RETURN_DECISION.to(ReturnDecision.AGAIN));
            case STOP ->
                Map.ofEntries(
                        Variables.RETURN_DECISION.to(ReturnDecision.STOPPED),
                        Variables.TRANSFER_OUTCOME.to(TransferOutcome.STOPPED));
        };
    }
}
