package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** The recipient sent it back; its copy was erased at once. */
public record TransferReturned(
        UUID caseId,
        UUID transferId,
        UUID protocolId,
        EnterpriseNumber discloser,
        EnterpriseNumber receiver,
        Reason reason,
        UUID personId) {

    /** Why. */
    public enum Reason {
        WRONG_PERSON,
        NOT_NEEDED
    }
}
