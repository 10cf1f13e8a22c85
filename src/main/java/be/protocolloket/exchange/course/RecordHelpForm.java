package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.RegistrationHelpProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code record-help}: this kind of case sends no data, so recording the help is its only step. */
@Component
class RecordHelpForm implements TaskFormHandler {

    private final CaseNotes notes;
    private final CaseDays days;
    private final CaseWords words;
    private final ApplicationEventPublisher events;

    RecordHelpForm(CaseNotes notes, CaseDays days, CaseWords words, ApplicationEventPublisher events) {
        this.notes = notes;
        this.days = days;
        this.words = words;
        this.events = events;
    }

    @Override
    public String formId() {
        return "record-help";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask.of(context, RegistrationHelpProcess.Variables.INITIATOR_NUMBER, caller);
        return FormStart.empty();
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        return problems(context, values, caller).all();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, RegistrationHelpProcess.Variables.INITIATOR_NUMBER, caller);
        problems(context, values, caller).raise();
        String day = days.written(CaseDays.of(values, "helpedOn"));
        String text = words.kept(values.text("note"), "exchange.registration.helped", day);
        notes.add(task.caseId(), task.body(), NoteKind.REGISTRATION, text, task.personId());
        events.publishEvent(task.decided(CaseDecision.REGISTRATION_HELP_GIVEN));
        return Map.ofEntries(CaseVariables.CASE_OUTCOME.to(CaseOutcome.HELP_GIVEN));
    }

    private FormProblems problems(TaskContext context, FormValues values, Caller caller) {
        CaseTask.of(context, RegistrationHelpProcess.Variables.INITIATOR_NUMBER, caller);
        var problems = new FormProblems();
        days.past(problems, values, "helpedOn");
        return problems;
    }
}
