package be.protocolloket.exchange;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/**
 * Whoever had both link and code opened what was communicated, without logging in.
 *
 * @param issuedBy person who made the link
 */
public record LinkOpened(
        UUID caseId,
        UUID transferId,
        UUID protocolId,
        EnterpriseNumber discloser,
        EnterpriseNumber receiver,
        UUID issuedBy) {}
