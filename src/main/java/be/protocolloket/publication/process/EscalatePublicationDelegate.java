package be.protocolloket.publication.process;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.publication.duty.PublicationReminders;
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
        UUID protocolId = UUID.fromString((String) execution.getVariable("protocolId"));
        reminders.escalate(protocolId, new EnterpriseNumber((String) execution.getVariable("partyNumber")));
    }
}
