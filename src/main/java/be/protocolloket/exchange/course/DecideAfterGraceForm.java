package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.casefile.PlanDefaults;
import be.protocolloket.exchange.casefile.SupportAgreement;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.GraceDecision;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code decide-after-grace}: only once the period of grace is over. */
@Component
class DecideAfterGraceForm implements TaskFormHandler {

    private final SupportAgreements agreements;
    private final PlanEnd end;
    private final CaseNotes notes;
    private final PlanDefaults defaults;
    private final CaseDays days;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    DecideAfterGraceForm(
            SupportAgreements agreements,
            PlanEnd end,
            CaseNotes notes,
            PlanDefaults defaults,
            CaseDays days,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.end = end;
        this.notes = notes;
        this.defaults = defaults;
        this.days = days;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public String formId() {
        return "decide-after-grace";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask task = CaseTask.of(context, RentArrearsProcess.Variables.HOLDER_NUMBER, caller);
        SupportAgreement plan = plan(task);
        Map<String, Object> values = new HashMap<>();
        values.put("term", days.written(plan.startsOn(), plan.endsOn()));
        defaults.last(task.caseId()).ifPresent(last -> {
            values.put("notedOn", days.written(last.notedOn()));
            values.put("graceUntil", days.written(last.graceUntil()));
        });
        if (!plan.endsOn().isBefore(clock.today())) {
            values.put("planEndsOn", plan.endsOn());
        }
        return FormStart.of(values);
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        return problems(context, values, caller).all();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, RentArrearsProcess.Variables.HOLDER_NUMBER, caller);
        problems(context, values, caller).raise();
        notes.add(task.caseId(), task.body(), NoteKind.GRACE, values.text("motivation"), task.personId());
        GraceDecision decision = values.choice("decision", GraceDecision.class).orElseThrow();
        events.publishEvent(task.decided(CaseDecision.of("PLAN", decision.name())));
        if (decision == GraceDecision.RESUMED) {
            LocalDate endsOn = CaseDays.of(values, "planEndsOn");
            agreements.reschedule(task.caseId(), endsOn);
            defaults.last(task.caseId()).ifPresent(last -> defaults.resume(task.caseId(), last, clock.today()));
            return Map.ofEntries(
                    RentArrearsProcess.Variables.GRACE_DECISION.to(decision),
                    CaseVariables.PLAN_ENDS_ON.to(days.endOf(endsOn)));
        }
        end.on(clock.today(), false, task, context);
        return Map.ofEntries(
                RentArrearsProcess.Variables.GRACE_DECISION.to(decision),
                CaseVariables.CASE_OUTCOME.to(CaseOutcome.ARREARS_DEFAULTED));
    }

    /** A plan that goes on has a last day that has not passed. */
    private FormProblems problems(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, RentArrearsProcess.Variables.HOLDER_NUMBER, caller);
        var problems = new FormProblems();
        if (values.chose("decision", GraceDecision.RESUMED)) {
            days.term(problems, plan(task).startsOn(), CaseDays.of(values, "planEndsOn"), "planEndsOn");
        }
        return problems;
    }

    private SupportAgreement plan(CaseTask task) {
        return agreements.find(task.caseId()).orElseThrow(NotHereException::new);
    }
}
