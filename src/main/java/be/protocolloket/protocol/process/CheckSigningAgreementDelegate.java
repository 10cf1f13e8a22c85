package be.protocolloket.protocol.process;

import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.agreement.AgreementStep;
import be.protocolloket.protocol.agreement.Agreements;
import be.protocolloket.protocol.approval.ProtocolApprovals;
import be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks whether every party wants the advised text signed; only then it comes before the governing bodies. */
@Component
class CheckSigningAgreementDelegate implements JavaDelegate {

    private final Agreements agreements;
    private final Protocols protocols;
    private final ProtocolApprovals approvals;

    CheckSigningAgreementDelegate(Agreements agreements, Protocols protocols, ProtocolApprovals approvals) {
        this.agreements = agreements;
        this.protocols = protocols;
        this.approvals = approvals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var protocolId = UUID.fromString(execution.getProcessBusinessKey());
        boolean agreed = agreements.complete(protocolId, AgreementStep.SIGNING);
        Variables.SIGNING_AGREED.set(execution::setVariable, agreed);
        if (agreed && !approvals.approvingNumbers(protocolId).isEmpty()) {
            protocols.advance(protocolId, DocumentState.GOVERNING_BODY_APPROVAL);
        }
    }
}
