package be.protocolloket.retention.correction;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.AnchorEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day that was recorded by mistake and set right, or that no step of the case recorded. Why, or how it is known, is sealed.
 *
 * @param body that had recorded it
 * @param from the day that was wrong; null where none stood there
 */
public record AnchorCorrection(
        UUID id,
        UUID caseId,
        AnchorEvent anchor,
        EnterpriseNumber body,
        @Nullable LocalDate from,
        LocalDate on,
        UUID correctedBy,
        Instant correctedAt) {}
