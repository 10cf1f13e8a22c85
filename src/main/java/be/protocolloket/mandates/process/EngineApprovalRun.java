package be.protocolloket.mandates.process;

import be.protocolloket.mandates.model.RoleApprovalProcess;
import be.protocolloket.mandates.model.RoleApprovalProcess.CodeVariables;
import be.protocolloket.mandates.model.RoleApprovalProcess.Variables;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.proposal.ApprovalRun;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

@Component
class EngineApprovalRun implements ApprovalRun {

    private final RuntimeService runtime;

    EngineApprovalRun(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void begin(UUID proposalId, EnterpriseNumber body) {
        runtime.startProcessInstanceByKey(
                RoleApprovalProcess.KEY,
                proposalId.toString(),
                Map.ofEntries(CodeVariables.SUBJECT_ID.to(proposalId), Variables.BODY_NUMBER.to(body)));
    }

    @Override
    public void withdraw(UUID proposalId) {
        try {
            runtime.createMessageCorrelation(RoleApprovalProcess.Messages.PROPOSAL_WITHDRAWN)
                    .processInstanceBusinessKey(proposalId.toString())
                    .correlate();
        } catch (ProcessEngineException lost) {
            throw new OptimisticLockingFailureException("the proposal was decided", lost);
        }
    }
}
