package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.event.CaseDecided;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.tasklist.TaskContext;
import java.util.UUID;

/** What a task of the process {@code prepare-and-transmit} is about. */
public record TransferTask(UUID caseId, UUID protocolId, UUID transferId, Direction direction) {

    public static TransferTask of(TaskContext task) {
        return new TransferTask(
                task.get(PrepareAndTransmitProcess.Variables.CASE_ID),
                task.protocolId(),
                task.get(PrepareAndTransmitProcess.Variables.TRANSFER_ID),
                new Direction(
                        task.get(PrepareAndTransmitProcess.Variables.DISCLOSER_NUMBER),
                        task.get(PrepareAndTransmitProcess.Variables.RECEIVER_NUMBER)));
    }

    /** What the disclosing body decided in this task. */
    public CaseDecided decided(CaseDecision decision, UUID personId, Role role) {
        return new CaseDecided(caseId, protocolId, discloser(), decision, personId, role);
    }

    public EnterpriseNumber discloser() {
        return direction.discloser();
    }

    public EnterpriseNumber receiver() {
        return direction.receiver();
    }
}
