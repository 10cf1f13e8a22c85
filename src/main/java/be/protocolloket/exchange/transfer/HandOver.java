package be.protocolloket.exchange.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sealed bundle to hand over on the platform that the protocol names.
 *
 * @param platform as the protocol calls it
 * @param versionId version of the protocol that allowed it when the bundle was made
 * @param sha256 of the encrypted archive
 * @param fetchedAt when somebody of the discloser fetched the archive first; null before
 * @param handedOn null until the handing over is recorded
 */
public record HandOver(
        UUID transferId,
        String platform,
        Sending sending,
        UUID versionId,
        String sha256,
        UUID madeBy,
        Instant madeAt,
        @Nullable Instant fetchedAt,
        @Nullable LocalDate handedOn,
        @Nullable UUID recordedBy) {

    /** Whether nobody recorded yet that it was handed over. */
    public boolean waits() {
        return recordedBy == null;
    }
}
