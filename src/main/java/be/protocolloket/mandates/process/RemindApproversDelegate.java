package be.protocolloket.mandates.process;

import be.protocolloket.mandates.approval.ProposalNotices;
import be.protocolloket.mandates.model.RoleApprovalProcess.CodeVariables;
import be.protocolloket.mandates.model.RoleApprovalProcess.Variables;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds those who may approve. */
@Component
class RemindApproversDelegate implements JavaDelegate {

    private final ProposalNotices notices;

    RemindApproversDelegate(ProposalNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID proposal = CodeVariables.SUBJECT_ID.get(execution::getVariable);
        notices.remind(proposal, Variables.BODY_NUMBER.get(execution::getVariable));
    }
}
