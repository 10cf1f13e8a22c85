package be.protocolloket.publication.process;

import be.protocolloket.publication.duty.PublicationReminders;
import be.protocolloket.publication.model.ProtocolPublicationProcess.Variables;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Tells others that a party did not publish in time. */
@Component
class EscalatePublicationDelegate implements JavaDelegate {

    private final PublicationReminders reminders;

    EscalatePublicationDelegate(PublicationReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID protocolId = Variables.PROTOCOL_ID.get(execution::getVariable);
        reminders.escalate(protocolId, Variables.PARTY_NUMBER.get(execution::getVariable));
    }
}
