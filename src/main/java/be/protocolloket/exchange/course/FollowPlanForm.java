package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.casefile.PlanDefaults;
import be.protocolloket.exchange.casefile.SupportAgreement;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.PlanResult;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code follow-plan}: for the landlord where it signed the plan too, else for the supporter. */
@Component
class FollowPlanForm implements TaskFormHandler {

    private final SupportAgreements agreements;
    private final PlanEnd end;
    private final CaseNotes notes;
    private final PlanDefaults defaults;
    private final CaseDays days;
    private final ApplicationEventPublisher events;

    FollowPlanForm(
            SupportAgreements agreements,
            PlanEnd end,
            CaseNotes notes,
            PlanDefaults defaults,
            CaseDays days,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.end = end;
        this.notes = notes;
        this.defaults = defaults;
        this.days = days;
        this.events = events;
    }

    @Override
    public String formId() {
        return "follow-plan";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask task = CaseTask.of(context, RentArrearsProcess.Variables.HOLDER_NUMBER, caller);
        SupportAgreement plan = agreements.find(task.caseId()).orElseThrow(NotHereException::new);
        return FormStart.of(Map.of(
                "term", days.written(plan.startsOn(), plan.endsOn()), "graceUntil", days.written(days.graceUntil())));
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        return problems(context, values, caller).all();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, RentArrearsProcess.Variables.HOLDER_NUMBER, caller);
        problems(context, values, caller).raise();
        if (!values.text("note").isBlank()) {
            notes.add(task.caseId(), task.body(), NoteKind.PLAN, values.text("note"), task.personId());
        }
        PlanResult result = values.choice("result", PlanResult.class).orElseThrow();
        events.publishEvent(task.decided(CaseDecision.of("PLAN", result.name())));
        if (result != PlanResult.PAID) {
            Instant graceUntil = days.graceUntil();
            defaults.add(task.caseId(), CaseDays.of(values, "notedOn"), graceUntil);
            return Map.ofEntries(
                    RentArrearsProcess.Variables.PLAN_RESULT.to(result),
                    RentArrearsProcess.Variables.GRACE_ENDS_ON.to(graceUntil));
        }
        end.on(CaseDays.of(values, "notedOn"), true, task, context);
        return Map.ofEntries(
                RentArrearsProcess.Variables.PLAN_RESULT.to(result),
                CaseVariables.CASE_OUTCOME.to(CaseOutcome.ARREARS_PAID));
    }

    private FormProblems problems(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, RentArrearsProcess.Variables.HOLDER_NUMBER, caller);
        SupportAgreement plan = agreements.find(task.caseId()).orElseThrow(NotHereException::new);
        var problems = new FormProblems();
        LocalDate notedOn = CaseDays.of(values, "notedOn");
        days.past(problems, values, "notedOn");
        problems.when(
                notedOn.isBefore(plan.startsOn()),
                "notedOn",
                "exchange.problem.before-start",
                days.written(plan.startsOn()));
        defaults.last(task.caseId())
                .map(PlanDefaults.PlanDefault::resumedOn)
                .ifPresent(resumed -> problems.when(
                        notedOn.isBefore(resumed),
                        "notedOn",
                        "exchange.problem.before-resumed",
                        days.written(resumed)));
        return problems;
    }
}
