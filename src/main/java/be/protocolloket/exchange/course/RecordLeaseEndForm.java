package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.ending.CaseClosing;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.SubtenantProposalProcess;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code record-lease-end}: retention counts from this day, so a person says which of the two events it was. */
@Component
class RecordLeaseEndForm implements TaskFormHandler {

    private final CaseClosing closing;
    private final CaseDays days;

    RecordLeaseEndForm(CaseClosing closing, CaseDays days) {
        this.closing = closing;
        this.days = days;
    }

    @Override
    public String formId() {
        return "record-lease-end";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask.of(context, SubtenantProposalProcess.Variables.LANDLORD_NUMBER, caller);
        return FormStart.empty();
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        return problems(context, values, caller).all();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, SubtenantProposalProcess.Variables.LANDLORD_NUMBER, caller);
        problems(context, values, caller).raise();
        AnchorEvent anchor = AnchorEvent.valueOf(values.text("anchor"));
        closing.anchor(task.caseId(), anchor, CaseDays.of(values, "on"), task.body(), task.personId());
        return Map.ofEntries(CaseVariables.CASE_OUTCOME.to(CaseOutcome.SUBLET_ENDED));
    }

    private FormProblems problems(TaskContext context, FormValues values, Caller caller) {
        CaseTask.of(context, SubtenantProposalProcess.Variables.LANDLORD_NUMBER, caller);
        var problems = new FormProblems();
        days.past(problems, values, "on");
        return problems;
    }
}
