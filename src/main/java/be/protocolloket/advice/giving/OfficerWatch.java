package be.protocolloket.advice.giving;

import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.party.event.DpoMandateEnded;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears that an officer stops, and tells the managers of protocols whose advice then waits for the next officer. */
@Component
class OfficerWatch {

    private final OpenTasks tasks;
    private final AdviceAlerts alerts;

    OfficerWatch(OpenTasks tasks, AdviceAlerts alerts) {
        this.tasks = tasks;
        this.alerts = alerts;
    }

    @EventListener
    void on(DpoMandateEnded event) {
        tasks.ofGroup(GroupId.of(Role.DPO, event.body()).value()).stream()
                .filter(task -> task.processKey().equals(DpoAdviceProcess.KEY))
                .map(OpenTask::protocolId)
                .distinct()
                .forEach(protocol -> alerts.officerStops(protocol, event.body(), event.lastDay()));
    }
}
