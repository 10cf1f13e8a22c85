package be.protocolloket.retention.correction;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.AnchorEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day that was recorded by mistake and set right. Why is sealed.
 *
 * @param body that had recorded it
 * @param from the day that was wrong
 */
public record AnchorCorrection(
        UUID id,
        UUID caseId,
        AnchorEvent anchor,
        EnterpriseNumber body,
        LocalDate from,
        LocalDate on,
        UUID correctedBy,
        Instant correctedAt) {}
