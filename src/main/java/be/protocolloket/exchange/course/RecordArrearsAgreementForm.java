package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
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
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The form {@code record-arrears-agreement}: an agreement of tenant and supporter, of tenant and landlord, of all three, or none (BVCW 5.31). The
 * landlord follows a plan that it signed; of any other it learns nothing.
 */
@Component
class RecordArrearsAgreementForm implements TaskFormHandler {

    private final SupportAgreements agreements;
    private final CaseNotes notes;
    private final CaseGrounds grounds;
    private final CaseDays days;
    private final ApplicationEventPublisher events;

    RecordArrearsAgreementForm(
            SupportAgreements agreements,
            CaseNotes notes,
            CaseGrounds grounds,
            CaseDays days,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.notes = notes;
        this.grounds = grounds;
        this.days = days;
        this.events = events;
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
        Optional<SupportAgreement.Parties> parties = parties(values);
        events.publishEvent(task.decided(parties.isPresent() ? CaseDecision.PLAN_MADE : CaseDecision.PLAN_NOT_MADE));
        if (parties.isEmpty()) {
            return Map.ofEntries(
                    RentArrearsProcess.Variables.AGREEMENT_MADE.to(false),
                    CaseVariables.CASE_OUTCOME.to(CaseOutcome.ARREARS_WITHOUT_AGREEMENT));
        }
        LocalDate signedOn = CaseDays.of(values, "signedOn");
        agreements.draft(task.caseId(), signedOn, CaseDays.of(values, "planEndsOn"), parties.get());
        agreements.sign(task.caseId(), signedOn);
        var holder =
                parties.get().withLandlord() ? context.get(RentArrearsProcess.Variables.LANDLORD_NUMBER) : task.body();
        return Map.ofEntries(
                RentArrearsProcess.Variables.AGREEMENT_MADE.to(true),
                RentArrearsProcess.Variables.HOLDER_NUMBER.to(holder),
                CaseVariables.PLAN_ENDS_ON.to(days.endOf(CaseDays.of(values, "planEndsOn"))));
    }

    private FormProblems problems(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, RentArrearsProcess.Variables.SUPPORTER_NUMBER, caller);
        var problems = new FormProblems();
        if (parties(values).isEmpty()) {
            return problems;
        }
        days.past(problems, values, "signedOn");
        days.term(problems, CaseDays.of(values, "signedOn"), CaseDays.of(values, "planEndsOn"), "planEndsOn");
        return problems.when(
                parties(values).orElseThrow().withLandlord() && !grounds.tripartite(task.caseId()),
                "parties",
                "exchange.problem.not-with-landlord");
    }

    /** Empty: there is no agreement. */
    private static Optional<SupportAgreement.Parties> parties(FormValues values) {
        return values.choice("parties", SupportAgreement.Parties.class);
    }
}
