package be.protocolloket.signing.record;

import be.protocolloket.protocol.rendition.SignatureLine;
import be.protocolloket.workflow.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evidence of one signature put here; it never changes. */
public record Signature(
        String slotId,
        UUID signedBy,
        String name,
        String function,
        @Nullable String onBehalfOfName,
        Instant signedAt,
        String documentSha256,
        SignatureMethod method) {

    public SignatureLine line() {
        LocalDate day = LocalDate.ofInstant(signedAt, DatabaseClock.ZONE);
        return new SignatureLine(
                slotId, name, function, onBehalfOfName, signedAt, day, method.messageKey(), documentSha256);
    }
}
