package be.protocolloket.protocol.process;

import be.protocolloket.protocol.confirmation.RejectedCorrections;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class EndCorrectionDelegate implements JavaDelegate {

    private final RejectedCorrections rejected;

    EndCorrectionDelegate(RejectedCorrections rejected) {
        this.rejected = rejected;
    }

    @Override
    public void execute(DelegateExecution execution) {
        rejected.end(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
