package be.protocolloket.protocol.process;

import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.CodeVariables.CONFIRM_TERM;
import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.CodeVariables.TERM_SINCE;
import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.CodeVariables.VERSION_ID;
import static be.protocolloket.protocol.model.ProtocolConfirmationProcess.Variables.REGISTRATION_REJECTED;

import be.protocolloket.protocol.confirmation.ConfirmationRound;
import be.protocolloket.workflow.DatabaseClock;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OpenConfirmationDelegate implements JavaDelegate {

    private static final String TERM = "T-CONFIRM";

    private final ConfirmationRound round;
    private final DatabaseClock clock;

    OpenConfirmationDelegate(ConfirmationRound round, DatabaseClock clock) {
        this.round = round;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var protocolId = UUID.fromString(execution.getProcessBusinessKey());
        VERSION_ID.set(execution::setVariable, round.open(protocolId));
        REGISTRATION_REJECTED.set(execution::setVariable, false);
        CONFIRM_TERM.set(execution::setVariable, TERM);
        TERM_SINCE.set(execution::setVariable, clock.now());
    }
}
