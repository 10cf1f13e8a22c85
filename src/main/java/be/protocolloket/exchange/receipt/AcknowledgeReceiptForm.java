package be.protocolloket.exchange.receipt;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.event.TransferReturned;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.exchange.model.ReceiptOutcome;
import be.protocolloket.exchange.model.TransferOutcome;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.transfer.TransferTask;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code acknowledge-receipt}: the receiver has it, or gives it back. */
@Component
class AcknowledgeReceiptForm implements TaskFormHandler {

    private final Transfers transfers;
    private final Receiving receiving;
    private final CaseNotes notes;

    AcknowledgeReceiptForm(Transfers transfers, Receiving receiving, CaseNotes notes) {
        this.transfers = transfers;
        this.receiving = receiving;
        this.notes = notes;
    }

    @Override
    public String formId() {
        return "acknowledge-receipt";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.receiver());
        TransferView transfer = transfers.get(task.transferId());
        boolean ready = receiving.mayBeReceived(transfer);
        return new FormStart(
                Map.of(), Map.of(), ready ? List.of() : List.of("exchange.notice." + Receiving.missing(transfer)));
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.receiver());
        ReceiptOutcome outcome = values.choice("outcome", ReceiptOutcome.class)
                .orElseThrow(() -> Preparation.refused("outcome", "exchange.problem.choice-missing"));
        TransferView transfer = switch (outcome) {
            case RECEIVED -> receiving.acknowledge(task.transferId(), caller);
            case WRONG_PERSON, NOT_NEEDED ->
                receiving.giveBack(task.transferId(), TransferReturned.Reason.valueOf(outcome.name()), caller);
            case AWAITED, DELIVERED, RECALLED, OTHER_WAY ->
                throw Preparation.refused("outcome", "exchange.problem.choice-missing");
        };
        notes.about(transfer, task.receiver(), NoteKind.RECEIPT, values.string("note"), caller.personId());
        if (outcome != ReceiptOutcome.RECEIVED) {
            notes.about(transfer, task.discloser(), NoteKind.RETURN, values.string("note"), caller.personId());
        }
        return outcome == ReceiptOutcome.RECEIVED
                ? Map.ofEntries(
                        Variables.RECEIPT.to(outcome),
                        Variables.DELIVERED_AT.to(receiving.deliveredAt(transfer.id())),
                        Variables.TRANSFER_OUTCOME.to(TransferOutcome.RECEIVED))
                : Map.ofEntries(Variables.RECEIPT.to(outcome));
    }
}
