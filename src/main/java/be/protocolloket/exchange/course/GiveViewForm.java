package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FormValues;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code give-view}: the view of one of the two bodies after the consultation, kept in its own notes. */
@Component
class GiveViewForm implements TaskFormHandler {

    private final CaseNotes notes;
    private final CaseWords words;
    private final ApplicationEventPublisher events;

    GiveViewForm(CaseNotes notes, CaseWords words, ApplicationEventPublisher events) {
        this.notes = notes;
        this.words = words;
        this.events = events;
    }

    @Override
    public String formId() {
        return "give-view";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask.of(context, SupportAgreementProcess.Variables.PARTY_NUMBER, caller);
        return FormStart.empty();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, SupportAgreementProcess.Variables.PARTY_NUMBER, caller);
        notes.add(
                task.caseId(),
                task.body(),
                NoteKind.VIEW,
                words.noted("exchange.view", values.text("view"), values.text("note")),
                task.personId());
        events.publishEvent(task.decided(CaseDecision.of("VIEW", values.text("view"))));
        return Map.of();
    }
}
