package be.protocolloket.advice.record;

import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.tasklist.TaskContext;
import java.util.UUID;

/** What a task of the process {@code dpo-advice} is about. */
public record AdviceTask(UUID protocolId, UUID versionId, int round, boolean editorial, EnterpriseNumber party) {

    public static AdviceTask of(TaskContext task) {
        return new AdviceTask(
                task.protocolId(),
                task.get(DpoAdviceProcess.Variables.VERSION_ID),
                task.get(DpoAdviceProcess.Variables.ROUND),
                task.is(DpoAdviceProcess.Variables.EDITORIAL),
                task.get(DpoAdviceProcess.Variables.PARTY_NUMBER));
    }
}
