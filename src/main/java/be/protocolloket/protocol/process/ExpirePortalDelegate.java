package be.protocolloket.protocol.process;

import be.protocolloket.protocol.model.PortalAgreementProcess.CodeVariables;
import be.protocolloket.protocol.portal.PortalAlerts;
import be.protocolloket.protocol.portal.PortalAnswers;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends a proposal that not everybody answered, and tells the parties. */
@Component
class ExpirePortalDelegate implements JavaDelegate {

    private final PortalAnswers answers;
    private final PortalAlerts alerts;

    ExpirePortalDelegate(PortalAnswers answers, PortalAlerts alerts) {
        this.answers = answers;
        this.alerts = alerts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID agreement = CodeVariables.AGREEMENT_ID.get(execution::getVariable);
        answers.expire(agreement);
        alerts.expired(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
