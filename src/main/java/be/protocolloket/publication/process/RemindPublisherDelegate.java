package be.protocolloket.publication.process;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.publication.duty.PublicationReminders;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Reminds the publisher of a party. */
@Component
class RemindPublisherDelegate implements JavaDelegate {

    private final PublicationReminders reminders;

    RemindPublisherDelegate(PublicationReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UUID protocolId = UUID.fromString((String) execution.getVariable("protocolId"));
        reminders.remind(protocolId, new EnterpriseNumber((String) execution.getVariable("partyNumber")));
    }
}
