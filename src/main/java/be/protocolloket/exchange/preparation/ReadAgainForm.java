package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.CaseDecision;
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
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code read-again}: somebody other than the assessor reads what is about to be sent, and agrees or not. */
@Component
class ReadAgainForm implements TaskFormHandler.Choosing {

    /** The options of {@code decision}. */
    private enum Decision {
        APPROVE,
        REJECT
    }

    private final Preparation preparation;
    private final TransferTable transfers;
    private final ItemTable items;
    private final CaseNotes notes;
    private final ReadingLog readings;
    private final ApplicationEventPublisher events;

    ReadAgainForm(
            Preparation preparation,
            TransferTable transfers,
            ItemTable items,
            CaseNotes notes,
            ReadingLog readings,
            ApplicationEventPublisher events) {
        this.preparation = preparation;
        this.transfers = transfers;
        this.items = items;
        this.notes = notes;
        this.readings = readings;
        this.events = events;
    }

    @Override
    public String formId() {
        return "read-again";
    }

    @Override
    public boolean excludes(TaskContext context, UUID person) {
        return preparation.of(context).readerProblem(person).isPresent();
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        requireReader(caller, TransferTask.of(context).discloser());
        return new FormStart(
                Map.of(),
                Map.of(),
                excludes(context, caller.personId()) ? List.of("exchange.notice.read-by-other") : List.of());
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        return problems(preparation.of(context), values, caller);
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        TransferTask task = TransferTask.of(context);
        requireReader(caller, task.discloser());
        Transfer transfer = preparation.enter(task.transferId()).transfer();
        TaskRefusedException.unlessNone(problems(transfer, values, caller));
        if (approves(values)) {
            transfers.save(transfer.confirm(caller.personId()));
            items.confirm(transfer.id(), caller.personId());
        } else if (values.text("remark").isBlank()) {
            throw Preparation.refused("remark", "exchange.problem.reason-missing");
        }
        notes.about(
                transfer.view(), task.discloser(), NoteKind.SECOND_READING, values.string("remark"), caller.personId());
        Role role = caller.holds(Role.CASE_WORKER, task.discloser()) ? Role.CASE_WORKER : Role.DPO;
        events.publishEvent(task.decided(CaseDecision.secondReading(approves(values)), caller.personId(), role));
        return Map.ofEntries(Variables.SECOND_READING_APPROVED.to(approves(values)));
    }

    /** Only somebody else disagrees or agrees, and agrees only after opening the data. */
    private List<FieldProblem> problems(Transfer transfer, FormValues values, Caller caller) {
        return transfer
                .readerProblem(caller.personId())
                .or(() -> approves(values) && !readings.readAgainBy(transfer.id(), caller.personId())
                        ? Optional.of(new FieldProblem(null, "exchange.problem.read-first"))
                        : Optional.empty())
                .stream()
                .toList();
    }

    private static boolean approves(FormValues values) {
        return values.chose("decision", Decision.APPROVE);
    }

    private static void requireReader(Caller caller, EnterpriseNumber discloser) {
        if (!caller.holds(Role.CASE_WORKER, discloser) && !caller.holds(Role.DPO, discloser)) {
            throw new NotHereException();
        }
    }
}
