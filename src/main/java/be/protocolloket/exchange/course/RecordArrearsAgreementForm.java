package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.casefile.SupportAgreement;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code record-arrears-agreement}: an agreement with two or three parties, or none (BVCW 5.31). */
@Component
class RecordArrearsAgreementForm implements TaskFormHandler {

    private final SupportAgreements agreements;
    private final CaseNotes notes;
    private final CaseGrounds grounds;
    private final CaseDays days;

    RecordArrearsAgreementForm(SupportAgreements agreements, CaseNotes notes, CaseGrounds grounds, CaseDays days) {
        this.agreements = agreements;
        this.notes = notes;
        this.grounds = grounds;
        this.days = days;
    }

    @Override
    public String formId() {
        return "record-arrears-agreement";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask.of(context, RentArrearsProcess.Variables.SUPPORTER_NUMBER, caller);
        return FormStart.empty();
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        return problems(context, values, caller).all();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, RentArrearsProcess.Variables.SUPPORTER_NUMBER, caller);
        problems(context, values, caller).raise();
        if (!values.text("note").isBlank()) {
            notes.add(task.caseId(), task.body(), NoteKind.ARREARS_AGREEMENT, values.text("note"), task.personId());
        }
        String parties = values.text("parties");
        if (parties.equals("NONE")) {
            return Map.of(
                    RentArrearsProcess.Variables.AGREEMENT_MADE,
                    false,
                    CaseVariables.CASE_OUTCOME,
                    CaseOutcome.ARREARS_WITHOUT_AGREEMENT.name());
        }
        LocalDate signedOn = CaseDays.of(values, "signedOn");
        agreements.draft(
                task.caseId(), signedOn, CaseDays.of(values, "planEndsOn"), SupportAgreement.Parties.valueOf(parties));
        agreements.sign(task.caseId(), signedOn);
        return Map.of(RentArrearsProcess.Variables.AGREEMENT_MADE, true);
    }

    private FormProblems problems(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, RentArrearsProcess.Variables.SUPPORTER_NUMBER, caller);
        var problems = new FormProblems();
        if (values.text("parties").equals("NONE")) {
            return problems;
        }
        days.past(problems, values, "signedOn");
        days.term(problems, CaseDays.of(values, "signedOn"), CaseDays.of(values, "planEndsOn"), "planEndsOn");
        return problems.when(
                values.text("parties").equals("THREE") && !grounds.tripartite(task.caseId()),
                "parties",
                "exchange.problem.not-tripartite");
    }
}
