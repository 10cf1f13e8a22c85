package be.protocolloket.protocol.process;

import be.protocolloket.protocol.confirmation.ConfirmationRound;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ConcludeRegistrationDelegate implements JavaDelegate {

    private final ConfirmationRound round;

    ConcludeRegistrationDelegate(ConfirmationRound round) {
        this.round = round;
    }

    @Override
    public void execute(DelegateExecution execution) {
        round.conclude(UUID.fromString(execution.getProcessBusinessKey()));
    }
}
