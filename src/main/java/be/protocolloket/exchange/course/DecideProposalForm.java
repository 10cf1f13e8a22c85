package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.casefile.ProposalQuestions;
import be.protocolloket.exchange.ending.CaseClosing;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.ProposalDecision;
import be.protocolloket.exchange.model.SubtenantProposalProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.ProcessVariable;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code decide-proposal}: the decision is not sent back, because the protocol allows data in one direction only. */
@Component
class DecideProposalForm implements TaskFormHandler {

    private final CaseClosing closing;
    private final CaseNotes notes;
    private final ProposalQuestions questions;
    private final ProposalItems items;
    private final Cases cases;
    private final CaseDays days;
    private final CaseWords words;
    private final ApplicationEventPublisher events;

    DecideProposalForm(
            CaseClosing closing,
            CaseNotes notes,
            ProposalQuestions questions,
            ProposalItems items,
            Cases cases,
            CaseDays days,
            CaseWords words,
            ApplicationEventPublisher events) {
        this.closing = closing;
        this.notes = notes;
        this.questions = questions;
        this.items = items;
        this.cases = cases;
        this.days = days;
        this.words = words;
        this.events = events;
    }

    @Override
    public String formId() {
        return "decide-proposal";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask task = CaseTask.of(context, SubtenantProposalProcess.Variables.LANDLORD_NUMBER, caller);
        return new FormStart(
                Map.of(
                        "conditions",
                        String.join(
                                "\n",
                                line(context, "exchange.condition.income", CaseVariables.INCOME_MET),
                                line(context, "exchange.condition.property", CaseVariables.PROPERTY_MET),
                                line(context, "exchange.condition.rent", CaseVariables.RENT_CALCULATED) + rent(task))),
                Map.of("items", items.options(cases.get(task.caseId()), task.body())),
                List.of());
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        return problems(context, values, caller).all();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, SubtenantProposalProcess.Variables.LANDLORD_NUMBER, caller);
        problems(context, values, caller).raise();
        notes.add(task.caseId(), task.body(), NoteKind.PROPOSAL, values.text("motivation"), task.personId());
        ProposalDecision decision =
                values.choice("decision", ProposalDecision.class).orElseThrow();
        events.publishEvent(task.decided(CaseDecision.of("PROPOSAL", decision.name())));
        if (decision == ProposalDecision.MORE_INFO) {
            questions.ask(
                    task.caseId(),
                    values.strings("missing"),
                    values.choice("missingWhy", ProposalQuestions.Reason.class).orElseThrow(),
                    task.personId());
        }
        if (decision != ProposalDecision.REJECTED) {
            return Map.ofEntries(SubtenantProposalProcess.Variables.PROPOSAL_DECISION.to(decision));
        }
        LocalDate struckOn = CaseDays.of(values, "struckOn");
        closing.anchor(task.caseId(), AnchorEvent.CANDIDATE_FILE_STRUCK, struckOn, task.body(), task.personId());
        return Map.ofEntries(
                SubtenantProposalProcess.Variables.PROPOSAL_DECISION.to(decision),
                CaseVariables.CASE_OUTCOME.to(CaseOutcome.PROPOSAL_REJECTED));
    }

    private FormProblems problems(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, SubtenantProposalProcess.Variables.LANDLORD_NUMBER, caller);
        var problems = new FormProblems();
        if (values.chose("decision", ProposalDecision.MORE_INFO)) {
            var known = items.of(cases.get(task.caseId()), task.body()).keySet();
            var missing = values.strings("missing");
            problems.when(missing.isEmpty() || !known.containsAll(missing), "missing", "exchange.problem.items-missing")
                    .when(
                            values.choice("missingWhy", ProposalQuestions.Reason.class)
                                    .isEmpty(),
                            "missingWhy",
                            "exchange.problem.choice-missing");
        }
        if (values.has("struckOn")) {
            days.past(problems, values, "struckOn");
        }
        return problems.when(
                values.chose("decision", ProposalDecision.ACCEPTED) && !met(context),
                "decision",
                "exchange.problem.conditions-not-met");
    }

    /** A proposal can be accepted before the rent is calculated, but not before the legal conditions are met. */
    private static boolean met(TaskContext context) {
        return context.is(CaseVariables.INCOME_MET) && context.is(CaseVariables.PROPERTY_MET);
    }

    /** The first line of the last calculation on a line of its own; empty when there is none. */
    private String rent(CaseTask task) {
        return notes.of(task.caseId(), task.body()).stream()
                .filter(note -> note.kind() == NoteKind.RENT)
                .reduce((one, later) -> later)
                .map(note -> "\n" + note.text().lines().findFirst().orElse(""))
                .orElse("");
    }

    private String line(TaskContext context, String key, ProcessVariable<Boolean> variable) {
        return words.of(key) + ": " + words.of(context.is(variable) ? "workflow.form.yes" : "workflow.form.no");
    }
}
