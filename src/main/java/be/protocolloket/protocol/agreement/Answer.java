package be.protocolloket.protocol.agreement;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.ProtocolDocument;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a party said last about a version.
 *
 * @param sha256 of exactly the text it was said about
 * @param document that text, where it was a draft; else null
 * @param reason of a no; null with a yes
 * @param saidBy null where the protocol had passed this step before parties were asked
 */
public record Answer(
        EnterpriseNumber body,
        boolean yes,
        String sha256,
        @Nullable ProtocolDocument document,
        @Nullable String reason,
        @Nullable UUID saidBy,
        Instant saidAt) {

    /** Whether it is a yes to this text. */
    public boolean agreesTo(String sha256) {
        return yes && this.sha256.equals(sha256);
    }
}
