package be.protocolloket.exchange.course;

import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.casefile.SupportAgreement;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code draft-agreement}: no agreement without the day on which it ends (BVCW 6.24 §4). */
@Component
class DraftAgreementForm implements TaskFormHandler {

    private final SupportAgreements agreements;
    private final CaseNotes notes;
    private final CaseGrounds grounds;
    private final CaseDays days;
    private final CaseWords words;

    DraftAgreementForm(
            SupportAgreements agreements, CaseNotes notes, CaseGrounds grounds, CaseDays days, CaseWords words) {
        this.agreements = agreements;
        this.notes = notes;
        this.grounds = grounds;
        this.days = days;
        this.words = words;
    }

    @Override
    public String formId() {
        return "draft-agreement";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask task = CaseTask.of(context, SupportAgreementProcess.Variables.SUPPORTER_NUMBER, caller);
        var offered = grounds.tripartite(task.caseId())
                ? List.of(SupportAgreement.Parties.TWO, SupportAgreement.Parties.THREE)
                : List.of(SupportAgreement.Parties.TWO);
        Map<String, Object> values = new HashMap<>();
        if (offered.size() == 1) {
            values.put("parties", offered.get(0).name());
        }
        agreements.find(task.caseId()).ifPresent(draft -> {
            values.put("parties", draft.parties().name());
            values.put("startsOn", draft.startsOn());
            values.put("endsOn", draft.endsOn());
        });
        return new FormStart(values, Map.of("parties", words.options("exchange.parties", offered)), List.of());
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        return problems(context, values, caller).all();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, SupportAgreementProcess.Variables.SUPPORTER_NUMBER, caller);
        problems(context, values, caller).raise();
        agreements.draft(
                task.caseId(),
                CaseDays.of(values, "startsOn"),
                CaseDays.of(values, "endsOn"),
                SupportAgreement.Parties.valueOf(values.text("parties")));
        notes.add(task.caseId(), task.body(), NoteKind.MEASURES, values.text("measures"), task.personId());
        return Map.of();
    }

    private FormProblems problems(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, SupportAgreementProcess.Variables.SUPPORTER_NUMBER, caller);
        var problems = new FormProblems();
        days.term(problems, CaseDays.of(values, "startsOn"), CaseDays.of(values, "endsOn"), "endsOn");
        return problems.when(
                !values.chose("parties", SupportAgreement.Parties.TWO) && !grounds.tripartite(task.caseId()),
                "parties",
                "exchange.problem.not-tripartite");
    }
}
