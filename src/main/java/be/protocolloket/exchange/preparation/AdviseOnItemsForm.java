package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.transfer.ItemAdvice;
import be.protocolloket.exchange.transfer.ItemTable;
import be.protocolloket.exchange.transfer.Transfer;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.exchange.transfer.TransferTask;
import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code advise-on-items}: the officer of the disclosing body on one transfer (GDPR art. 39). */
@Component
class AdviseOnItemsForm implements TaskFormHandler {

    private final Preparation preparation;
    private final TransferTable transfers;
    private final ItemTable items;
    private final CaseNotes notes;
    private final ApplicationEventPublisher events;

    AdviseOnItemsForm(
            Preparation preparation,
            TransferTable transfers,
            ItemTable items,
            CaseNotes notes,
            ApplicationEventPublisher events) {
        this.preparation = preparation;
        this.transfers = transfers;
        this.items = items;
        this.notes = notes;
        this.events = events;
    }

    @Override
    public String formId() {
        return "advise-on-items";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireOfficer(caller, task.discloser());
        TransferView transfer = preparation.look(task.transferId()).view();
        return FormStart.of(Map.of("question", notes.text(transfer, task.discloser(), NoteKind.DPO_QUESTION)));
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireOfficer(caller, task.discloser());
        Transfer transfer = preparation.enter(task.transferId()).transfer();
        String text = values.text("text");
        if (text.isBlank()) {
            throw Preparation.refused("text", "exchange.problem.advice-missing");
        }
        ItemAdvice advice = List.of(ItemAdvice.values()).stream()
                .filter(known -> known.name().equals(values.text("outcome")))
                .findFirst()
                .orElseThrow(() -> Preparation.refused("outcome", "exchange.problem.choice-missing"));
        transfers.save(transfer.advise(advice, caller.personId()));
        items.adviseAgainst(transfer.id(), advice == ItemAdvice.NEGATIVE);
        notes.about(transfer.view(), task.discloser(), NoteKind.DPO_ADVICE, text, caller.personId());
        events.publishEvent(task.decided(CaseDecision.of("ADVICE", advice.name()), caller.personId(), Role.DPO));
        return Map.of();
    }
}
