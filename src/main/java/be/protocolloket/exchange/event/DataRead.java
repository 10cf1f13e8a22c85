package be.protocolloket.exchange.event;

import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/** Somebody opened what was communicated. */
public record DataRead(
        UUID caseId,
        UUID transferId,
        UUID protocolId,
        EnterpriseNumber body,
        EnterpriseNumber counterpart,
        ReadingPurpose purpose,
        UUID personId) {}
