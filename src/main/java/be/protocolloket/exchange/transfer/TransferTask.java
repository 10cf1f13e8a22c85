package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.tasklist.TaskContext;
import java.util.UUID;

/** What a task of the process {@code prepare-and-transmit} is about. */
public record TransferTask(UUID caseId, UUID transferId, Direction direction) {

    /** How a form and a model call what is not sent in the end. */
    public static final String STOPPED = "STOPPED";

    public static final String NOTHING = "NOTHING";

    public static TransferTask of(TaskContext task) {
        return new TransferTask(
                task.id(PrepareAndTransmitProcess.Variables.CASE_ID),
                task.id(PrepareAndTransmitProcess.Variables.TRANSFER_ID),
                new Direction(
                        new EnterpriseNumber(task.text(PrepareAndTransmitProcess.Variables.DISCLOSER_NUMBER)),
                        new EnterpriseNumber(task.text(PrepareAndTransmitProcess.Variables.RECEIVER_NUMBER))));
    }

    public EnterpriseNumber discloser() {
        return direction.discloser();
    }

    public EnterpriseNumber receiver() {
        return direction.receiver();
    }
}
