package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.tasklist.TaskContext;
import java.util.UUID;

/** What a task of the process {@code prepare-and-transmit} is about. */
public record TransferTask(UUID caseId, UUID transferId, Direction direction) {

    public static TransferTask of(TaskContext task) {
        return new TransferTask(
                task.get(PrepareAndTransmitProcess.Variables.CASE_ID),
                task.get(PrepareAndTransmitProcess.Variables.TRANSFER_ID),
                new Direction(
                        task.get(PrepareAndTransmitProcess.Variables.DISCLOSER_NUMBER),
                        task.get(PrepareAndTransmitProcess.Variables.RECEIVER_NUMBER)));
    }

    public EnterpriseNumber discloser() {
        return direction.discloser();
    }

    public EnterpriseNumber receiver() {
        return direction.receiver();
    }
}
