package be.protocolloket.protocol;

import be.protocolloket.party.EnterpriseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A protocol without its text.
 *
 * @param title of the newest version
 * @param lead the body whose protocol manager leads the draft; for a registered protocol the body that entered it
 * @param parties in the order of the text
 * @param conclusionDate day of the last signature in Brussels
 * @param effectiveDate day on which it took or takes effect
 * @param endDate first day without effect; what people read is {@link #lastDay}
 * @param currentVersionId the newest version, whatever its purpose
 */
public record ProtocolView(
        UUID id,
        String title,
        EnterpriseNumber lead,
        Set<EnterpriseNumber> parties,
        Origin origin,
        DocumentState state,
        LegalEffect effect,
        @Nullable LocalDate conclusionDate,
        @Nullable LocalDate effectiveDate,
        @Nullable LocalDate endDate,
        UUID currentVersionId,
        Instant createdAt,
        Instant changedAt) {

    /** Whether it takes effect before the last signature, which only a text that was signed elsewhere can say. */
    public boolean retroactive() {
        return effectiveDate != null && conclusionDate != null && effectiveDate.isBefore(conclusionDate);
    }

    /** The last day with effect, which counts whole; null while no end is known. */
    public @Nullable LocalDate lastDay() {
        return endDate == null ? null : endDate.minusDays(1);
    }
}
