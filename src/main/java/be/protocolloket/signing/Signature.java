package be.protocolloket.signing;

import be.protocolloket.protocol.SignatureLine;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evidence of one signature put here; it never changes. */
record Signature(
        String slotId,
        UUID signedBy,
        String name,
        String function,
        @Nullable String onBehalfOfName,
        Instant signedAt,
        String documentSha256,
        SignatureMethod method) {

    SignatureLine line() {
        return new SignatureLine(slotId, name, function, onBehalfOfName, signedAt, method.messageKey(), documentSha256);
    }
}
