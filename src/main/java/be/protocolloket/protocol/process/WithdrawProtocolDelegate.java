package be.protocolloket.protocol.process;

import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.conclusion.Conclusion;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class WithdrawProtocolDelegate implements JavaDelegate {

    private final Conclusion conclusion;
    private final Protocols protocols;

    WithdrawProtocolDelegate(Conclusion conclusion, Protocols protocols) {
        this.conclusion = conclusion;
        this.protocols = protocols;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var protocolId = UUID.fromString(execution.getProcessBusinessKey());
        // Of a protocol that is concluded, a correction of its facts was taken back; the protocol stays.
        if (protocols.get(protocolId).state() != DocumentState.CONCLUDED) {
            conclusion.withdraw(protocolId);
        }
    }
}
