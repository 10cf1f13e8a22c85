package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** The recipient has it, about the right person. */
public record TransferAcknowledged(
        UUID caseId,
        UUID transferId,
        UUID protocolId,
        EnterpriseNumber discloser,
        EnterpriseNumber receiver,
        UUID personId) {}
