package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.GraceDecision;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FormValues;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code decide-after-grace}: only once the period of grace is over. */
@Component
class DecideAfterGraceForm implements TaskFormHandler {

    private final SupportAgreements agreements;
    private final CaseNotes notes;
    private final DatabaseClock clock;

    DecideAfterGraceForm(SupportAgreements agreements, CaseNotes notes, DatabaseClock clock) {
        this.agreements = agreements;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "decide-after-grace";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask.of(context, RentArrearsProcess.Variables.LANDLORD_NUMBER, caller);
        return FormStart.empty();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, RentArrearsProcess.Variables.LANDLORD_NUMBER, caller);
        notes.add(task.caseId(), task.body(), NoteKind.GRACE, values.text("motivation"), task.personId());
        GraceDecision decision = values.choice("decision", GraceDecision.class).orElseThrow();
        if (decision == GraceDecision.RESUMED) {
            return Map.ofEntries(RentArrearsProcess.Variables.GRACE_DECISION.to(decision));
        }
        agreements.end(task.caseId(), clock.today(), false);
        return Map.ofEntries(
                RentArrearsProcess.Variables.GRACE_DECISION.to(decision),
                CaseVariables.CASE_OUTCOME.to(CaseOutcome.ARREARS_DEFAULTED));
    }
}
