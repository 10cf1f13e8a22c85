package be.protocolloket.protocol.process;

import be.protocolloket.protocol.agreement.AgreementStep;
import be.protocolloket.protocol.agreement.Agreements;
import be.protocolloket.protocol.model.AdviceAgreement;
import be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Looks whether every party said yes to the draft as it stands: one may have refused, or somebody changed it since another agreed. */
@Component
class CheckAdviceAgreementDelegate implements JavaDelegate {

    private final Agreements agreements;

    CheckAdviceAgreementDelegate(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var protocolId = UUID.fromString(execution.getProcessBusinessKey());
        boolean first = Variables.ROUND.get(execution::getVariable) == 0;
        var again = first ? AdviceAgreement.DRAFT_AGAIN : AdviceAgreement.REVISE_AGAIN;
        Variables.ADVICE_AGREEMENT.set(
                execution::setVariable,
                agreements.complete(protocolId, AgreementStep.ADVICE) ? AdviceAgreement.AGREED : again);
    }
}
