package be.protocolloket.exchange.event;

import be.protocolloket.party.EnterpriseNumber;
import java.util.List;
import java.util.UUID;

/**
 * Data were sent although the disclosing body's own officer advised against it. Concerns that body only, not the receiver.
 *
 * @param items codes of what the officer advised against and that went, one for each value
 * @param advisedBy the officer
 * @param readAgainBy who read it again and agreed
 * @param personId who sent it
 */
public record SentAgainstAdvice(
        UUID caseId,
        UUID transferId,
        UUID protocolId,
        UUID versionId,
        EnterpriseNumber discloser,
        List<String> items,
        UUID advisedBy,
        UUID readAgainBy,
        UUID personId) {}
