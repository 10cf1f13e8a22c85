package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.casefile.SupportAgreement;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.exchange.ending.CaseClosing;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.exchange.model.SupportResult;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code follow-support}: how the support ended, or until when it goes on. */
@Component
class FollowSupportForm implements TaskFormHandler {

    private final SupportAgreements agreements;
    private final CaseNotes notes;
    private final CaseClosing closing;
    private final CaseDays days;
    private final CaseWords words;
    private final ApplicationEventPublisher events;

    FollowSupportForm(
            SupportAgreements agreements,
            CaseNotes notes,
            CaseClosing closing,
            CaseDays days,
            CaseWords words,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.notes = notes;
        this.closing = closing;
        this.days = days;
        this.words = words;
        this.events = events;
    }

    @Override
    public String formId() {
        return "follow-support";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask task = CaseTask.of(context, SupportAgreementProcess.Variables.SUPPORTER_NUMBER, caller);
        SupportAgreement running = agreements.find(task.caseId()).orElseThrow(NotHereException::new);
        var results = EnumSet.of(SupportResult.SUCCESSFUL, SupportResult.OTHERWISE);
        if (context.is(CaseVariables.EXTENDABLE)) {
            results.add(SupportResult.EXTEND);
        }
        if (days.ahead(running.startsOn())) {
            results = EnumSet.of(SupportResult.CANCELLED);
        }
        return new FormStart(
                Map.of("term", days.written(running.startsOn(), running.endsOn())),
                Map.of("results", words.options("exchange.support-result", results)),
                List.of());
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        return problems(context, values, caller).all();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, SupportAgreementProcess.Variables.SUPPORTER_NUMBER, caller);
        problems(context, values, caller).raise();
        if (!values.text("note").isBlank()) {
            notes.add(task.caseId(), task.body(), NoteKind.SUPPORT, values.text("note"), task.personId());
        }
        SupportResult result = values.choice("result", SupportResult.class).orElseThrow();
        Map<String, Object> variables = new HashMap<>();
        SupportAgreementProcess.Variables.SUPPORT_RESULT.set(variables::put, result);
        if (result == SupportResult.EXTEND) {
            LocalDate endsOn = CaseDays.of(values, "newEndsOn");
            agreements.extend(task.caseId(), endsOn);
            events.publishEvent(task.decided(CaseDecision.SUPPORT_EXTENDED));
            variables.putAll(SupportTerm.of(endsOn, days));
        } else if (result == SupportResult.CANCELLED) {
            CaseVariables.CASE_OUTCOME.set(variables::put, end(task, days.today(), CaseDecision.SUPPORT_CANCELLED));
        } else {
            boolean successful = result == SupportResult.SUCCESSFUL;
            var decision = successful ? CaseDecision.SUPPORT_ENDED_SUCCESSFULLY : CaseDecision.SUPPORT_ENDED_OTHERWISE;
            CaseVariables.CASE_OUTCOME.set(variables::put, end(task, CaseDays.of(values, "endedOn"), decision));
        }
        return variables;
    }

    private FormProblems problems(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, SupportAgreementProcess.Variables.SUPPORTER_NUMBER, caller);
        SupportAgreement running = agreements.find(task.caseId()).orElseThrow(NotHereException::new);
        var problems = new FormProblems();
        if (values.chose("result", SupportResult.EXTEND)) {
            LocalDate endsOn = CaseDays.of(values, "newEndsOn");
            problems.when(!context.is(CaseVariables.EXTENDABLE), "result", "exchange.problem.not-extendable");
            days.term(problems, running.endsOn(), endsOn, "newEndsOn");
        } else if (values.chose("result", SupportResult.CANCELLED)) {
            problems.when(!days.ahead(running.startsOn()), "result", "exchange.problem.support-began");
        } else {
            days.past(problems, values, "endedOn");
            problems.when(
                    CaseDays.of(values, "endedOn").isBefore(running.startsOn()),
                    "endedOn",
                    "exchange.problem.before-start",
                    days.written(running.startsOn()));
        }
        return problems;
    }

    private CaseOutcome end(CaseTask task, LocalDate endedOn, CaseDecision decision) {
        boolean successful = decision == CaseDecision.SUPPORT_ENDED_SUCCESSFULLY;
        agreements.end(task.caseId(), endedOn, successful);
        events.publishEvent(task.decided(decision));
        AnchorEvent anchor = successful ? AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY : AnchorEvent.SUPPORT_ENDED_OTHERWISE;
        closing.anchor(task.caseId(), anchor, endedOn, task.body(), task.personId());
        return successful ? CaseOutcome.SUPPORT_ENDED_SUCCESSFULLY : CaseOutcome.SUPPORT_ENDED_OTHERWISE;
    }
}
