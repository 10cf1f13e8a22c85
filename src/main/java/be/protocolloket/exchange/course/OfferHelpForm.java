package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.model.TerminationWarningProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FormValues;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code offer-help}: the outcome is kept in the supporter's notes and is no process variable. */
@Component
class OfferHelpForm implements TaskFormHandler {

    private final CaseNotes notes;
    private final CaseWords words;
    private final ApplicationEventPublisher events;

    OfferHelpForm(CaseNotes notes, CaseWords words, ApplicationEventPublisher events) {
        this.notes = notes;
        this.words = words;
        this.events = events;
    }

    @Override
    public String formId() {
        return "offer-help";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask.of(context, TerminationWarningProcess.Variables.SUPPORTER_NUMBER, caller);
        return FormStart.empty();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, TerminationWarningProcess.Variables.SUPPORTER_NUMBER, caller);
        notes.add(
                task.caseId(),
                task.body(),
                NoteKind.HELP,
                words.noted("exchange.help", values.text("outcome"), values.text("note")),
                task.personId());
        events.publishEvent(task.decided(CaseDecision.of("HELP", values.text("outcome"))));
        return Map.of();
    }
}
