package be.protocolloket.mandates.approval;

import be.protocolloket.mandates.model.RoleApprovalProcess.CodeVariables;
import be.protocolloket.mandates.model.RoleApprovalProcess.Variables;
import be.protocolloket.party.Caller;
import be.protocolloket.party.proposal.ProposalReading;
import be.protocolloket.party.proposal.RoleDecisions;
import be.protocolloket.party.refusal.PartyProblem;
import be.protocolloket.party.refusal.PartyRefusedException;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form {@code approve-mandate}: another person than the one who proposed, and than the one it is about, decides. */
@Component
class ApproveMandateForm implements TaskFormHandler.Choosing {

    /** The options of {@code decision}. */
    private enum Decision {
        APPROVE,
        REJECT
    }

    private static final Set<String> OWN_FIELDS = Set.of("reason", "code");

    private final RoleDecisions decisions;
    private final ProposalReading proposals;
    private final ProposalNotices notices;

    ApproveMandateForm(RoleDecisions decisions, ProposalReading proposals, ProposalNotices notices) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.notices = notices;
    }

    @Override
    public String formId() {
        return "approve-mandate";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public boolean excludes(TaskContext task, UUID person) {
        return !decisions.mayDecide(person, task.get(CodeVariables.SUBJECT_ID));
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        var proposal = task.get(CodeVariables.SUBJECT_ID);
        var against = decisions.problems(caller, proposal).stream()
                .map(PartyProblem::messageKey)
                .toList();
        var account = proposals.require(caller, proposal).newUsername();
        return new FormStart(account == null ? Map.of() : Map.of("account", account), Map.of(), against);
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        return shown(decisions.problems(caller, task.get(CodeVariables.SUBJECT_ID)));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        var proposal = task.get(CodeVariables.SUBJECT_ID);
        try {
            if (values.chose("decision", Decision.APPROVE)) {
                decisions.approve(caller, proposal, values.text("code"));
            } else {
                decisions.reject(caller, proposal, values.text("reason"));
                notices.rejected(proposal, task.get(Variables.BODY_NUMBER));
            }
        } catch (PartyRefusedException refused) {
            throw new TaskRefusedException(shown(refused.problems()));
        }
        return Map.of();
    }

    /** Without the fields that stand on the form of the proposal and not here. */
    private static List<FieldProblem> shown(List<PartyProblem> problems) {
        return problems.stream()
                .map(problem -> new FieldProblem(
                        problem.field() != null && OWN_FIELDS.contains(problem.field()) ? problem.field() : null,
                        problem.messageKey(),
                        problem.args().toArray()))
                .toList();
    }
}
