package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;

/**
 * Whoever had both link and code opened what was communicated, without logging in.
 *
 * @param file one of the files that go with it was saved
 * @param issuedBy person who made the link
 */
public record LinkOpened(
        UUID caseId,
        UUID transferId,
        UUID protocolId,
        EnterpriseNumber discloser,
        EnterpriseNumber receiver,
        boolean file,
        UUID issuedBy) {}
