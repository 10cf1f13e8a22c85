package be.protocolloket.mandates.process;

import be.protocolloket.mandates.approval.ProposalNotices;
import be.protocolloket.mandates.model.RoleApprovalProcess.CodeVariables;
import be.protocolloket.mandates.model.RoleApprovalProcess.Variables;
import be.protocolloket.party.proposal.RoleDecisions;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a proposal on which nobody decided, and tells the administrators. */
@Component
class ExpireProposalDelegate implements JavaDelegate {

    private final RoleDecisions decisions;
    private final ProposalNotices notices;

    ExpireProposalDelegate(RoleDecisions decisions, ProposalNotices notices) {
        this.decisions = decisions;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID proposal = CodeVariables.SUBJECT_ID.get(execution::getVariable);
        decisions.expire(proposal);
        notices.expired(proposal, Variables.BODY_NUMBER.get(execution::getVariable));
    }
}
