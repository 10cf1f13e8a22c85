package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.casefile.SupportAgreement;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code record-agreement}: the support begins once the agreement is signed. */
@Component
class RecordAgreementForm implements TaskFormHandler {

    /** The options of {@code outcome}. */
    private enum Outcome {
        SIGNED,
        NOT_SIGNED
    }

    private final SupportAgreements agreements;
    private final CaseNotes notes;
    private final CaseDays days;
    private final ApplicationEventPublisher events;

    RecordAgreementForm(
            SupportAgreements agreements, CaseNotes notes, CaseDays days, ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.notes = notes;
        this.days = days;
        this.events = events;
    }

    @Override
    public String formId() {
        return "record-agreement";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask task = CaseTask.of(context, SupportAgreementProcess.Variables.SUPPORTER_NUMBER, caller);
        SupportAgreement draft = agreements.find(task.caseId()).orElseThrow(NotHereException::new);
        return FormStart.of(Map.of("term", days.written(draft.startsOn(), draft.endsOn())));
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
            notes.add(task.caseId(), task.body(), NoteKind.AGREEMENT, values.text("note"), task.personId());
        }
        boolean signed = values.chose("outcome", Outcome.SIGNED);
        events.publishEvent(task.decided(signed ? CaseDecision.AGREEMENT_SIGNED : CaseDecision.AGREEMENT_NOT_SIGNED));
        if (!signed) {
            return Map.ofEntries(
                    SupportAgreementProcess.Variables.AGREEMENT_SIGNED.to(false),
                    CaseVariables.CASE_OUTCOME.to(CaseOutcome.AGREEMENT_NOT_SIGNED));
        }
        agreements.sign(task.caseId(), CaseDays.of(values, "signedOn"));
        SupportAgreement running = agreements.find(task.caseId()).orElseThrow(NotHereException::new);
        Map<String, Object> variables = new HashMap<>(SupportTerm.of(running.endsOn(), days));
        SupportAgreementProcess.Variables.AGREEMENT_SIGNED.set(variables::put, true);
        return variables;
    }

    private FormProblems problems(TaskContext context, FormValues values, Caller caller) {
        CaseTask.of(context, SupportAgreementProcess.Variables.SUPPORTER_NUMBER, caller);
        var problems = new FormProblems();
        if (values.has("signedOn")) {
            days.past(problems, values, "signedOn");
        }
        return problems;
    }
}
