package be.protocolloket.exchange.breach;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.event.BreachAssessed;
import be.protocolloket.exchange.model.BreachNoticeProcess.Variables;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code assess-breach}: the officer of one body says whether it is a breach for that body (GDPR 33). */
@Component
class AssessBreachForm implements TaskFormHandler {

    private final Cases cases;
    private final CaseNotes notes;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    AssessBreachForm(Cases cases, CaseNotes notes, DatabaseClock clock, ApplicationEventPublisher events) {
        this.cases = cases;
        this.notes = notes;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public String formId() {
        return "assess-breach";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        body(context, caller);
        return FormStart.empty();
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        @Nullable LocalDate aware = values.date("awareOn");
        if (aware == null) {
            return List.of(new FieldProblem("awareOn", "exchange.problem.date-missing"));
        }
        return aware.isAfter(clock.today())
                ? List.of(new FieldProblem("awareOn", "exchange.problem.day-in-future"))
                : List.of();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        EnterpriseNumber body = body(context, caller);
        List<FieldProblem> problems = check(context, values, caller);
        TaskRefusedException.unlessNone(problems);
        BreachAssessed.Outcome outcome = values.choice("outcome", BreachAssessed.Outcome.class)
                .orElseThrow(() -> Preparation.refused("outcome", "exchange.problem.choice-missing"));
        CaseView about = cases.get(context.get(CaseVariables.CASE_ID));
        notes.add(about.id(), body, NoteKind.BREACH, values.text("motivation"), caller.personId());
        events.publishEvent(new BreachAssessed(
                about.id(), about.protocolId(), body, outcome, values.date("awareOn"), caller.personId()));
        return Map.of();
    }

    private static EnterpriseNumber body(TaskContext context, Caller caller) {
        EnterpriseNumber body = context.get(Variables.PARTY_NUMBER);
        CaseSight.requireOfficer(caller, body);
        return body;
    }
}
