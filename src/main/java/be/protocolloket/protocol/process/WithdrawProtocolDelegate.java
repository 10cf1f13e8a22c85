package be.protocolloket.protocol.process;

import be.protocolloket.protocol.conclusion.Conclusion;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class WithdrawProtocolDelegate implements JavaDelegate {

    private final Conclusion conclusion;

    WithdrawProtocolDelegate(Conclusion conclusion) {
        this.conclusion = conclusion;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var protocolId = UUID.fromString(execution.getProcessBusinessKey());
        conclusion.withdraw(protocolId);
    }
}
