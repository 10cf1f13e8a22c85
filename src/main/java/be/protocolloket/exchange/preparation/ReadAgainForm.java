package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.access.ReadingLog;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.exchange.transfer.ItemTable;
import be.protocolloket.exchange.transfer.Transfer;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.exchange.transfer.TransferTask;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code read-again}: somebody else than who assessed looks at what is about to be sent, and agrees or not. */
@Component
class ReadAgainForm implements TaskFormHandler {

    private final Preparation preparation;
    private final TransferTable transfers;
    private final ItemTable items;
    private final CaseNotes notes;
    private final ReadingLog readings;

    ReadAgainForm(
            Preparation preparation, TransferTable transfers, ItemTable items, CaseNotes notes, ReadingLog readings) {
        this.preparation = preparation;
        this.transfers = transfers;
        this.items = items;
        this.notes = notes;
        this.readings = readings;
    }

    @Override
    public String formId() {
        return "read-again";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        TransferTask task = TransferTask.of(context);
        requireReader(caller, task.discloser());
        boolean same = caller.personId()
                .equals(preparation.look(task.transferId()).transfer().assessedBy());
        return new FormStart(Map.of(), Map.of(), same ? List.of("exchange.notice.read-by-other") : List.of());
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        Transfer transfer =
                preparation.look(TransferTask.of(context).transferId()).transfer();
        if (caller.personId().equals(transfer.assessedBy())) {
            return List.of(new FieldProblem(null, "exchange.problem.same-reader"));
        }
        return approves(values) && !readings.readAgainBy(transfer.id(), caller.personId())
                ? List.of(new FieldProblem(null, "exchange.problem.read-first"))
                : List.of();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        TransferTask task = TransferTask.of(context);
        requireReader(caller, task.discloser());
        Transfer transfer = preparation.enter(task.transferId()).transfer();
        if (caller.personId().equals(transfer.assessedBy())) {
            throw Preparation.refused(null, "exchange.problem.same-reader");
        }
        if (approves(values)) {
            if (!readings.readAgainBy(transfer.id(), caller.personId())) {
                throw Preparation.refused(null, "exchange.problem.read-first");
            }
            transfers.setConfirmed(transfer.id(), caller.personId());
            items.confirm(transfer.id(), caller.personId());
        } else if (values.text("remark").isBlank()) {
            throw Preparation.refused("remark", "exchange.problem.reason-missing");
        }
        notes.about(
                transfer.view(), task.discloser(), NoteKind.SECOND_READING, values.string("remark"), caller.personId());
        return Map.of(Variables.SECOND_READING_APPROVED, approves(values));
    }

    private static boolean approves(FormValues values) {
        return values.text("decision").equals("APPROVE");
    }

    private static void requireReader(Caller caller, EnterpriseNumber discloser) {
        if (!caller.holds(Role.CASE_WORKER, discloser) && !caller.holds(Role.DPO, discloser)) {
            throw new NotHereException();
        }
    }
}
