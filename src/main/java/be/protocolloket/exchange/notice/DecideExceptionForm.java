package be.protocolloket.exchange.notice;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.transfer.TransferTask;
import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FormValues;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code decide-exception}: only the disclosing body's officer can allow data to be sent before the data subject is informed. */
@Component
class DecideExceptionForm implements TaskFormHandler.Choosing {

    /** The options of {@code decision}. */
    private enum Decision {
        GRANT,
        DENY
    }

    private final Preparation preparation;
    private final Informing informing;
    private final CaseNotes notes;
    private final ApplicationEventPublisher events;

    DecideExceptionForm(
            Preparation preparation, Informing informing, CaseNotes notes, ApplicationEventPublisher events) {
        this.preparation = preparation;
        this.informing = informing;
        this.notes = notes;
        this.events = events;
    }

    @Override
    public String formId() {
        return "decide-exception";
    }

    @Override
    public boolean excludes(TaskContext context, UUID person) {
        return informing.askedException(TransferTask.of(context), person);
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireOfficer(caller, task.discloser());
        return FormStart.of(Map.of(
                "reason",
                notes.text(preparation.look(task.transferId()).view(), task.discloser(), NoteKind.EXCEPTION_REASON)));
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireOfficer(caller, task.discloser());
        String motivation = values.text("motivation");
        if (motivation.isBlank()) {
            throw Preparation.refused("motivation", "exchange.problem.reason-missing");
        }
        boolean granted = values.chose("decision", Decision.GRANT);
        informing.decideException(preparation.enter(task.transferId()), granted, motivation, caller);
        if (!granted) {
            events.publishEvent(task.decided(CaseDecision.EXCEPTION_REFUSED, caller.personId(), Role.DPO));
        }
        return Map.ofEntries(Variables.EXCEPTION_GRANTED.to(granted));
    }
}
