package be.protocolloket.protocol;

import be.protocolloket.protocol.document.ProtocolDocument;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a protocol's text.
 *
 * @param number 1 for the first
 * @param sha256 of the canonical form, 64 lower-case hexadecimal digits; null while it can be edited
 * @param frozenAt null while it can be edited
 * @param revision counts the times a draft was saved
 */
public record VersionView(
        UUID id,
        UUID protocolId,
        int number,
        VersionPurpose purpose,
        @Nullable String sha256,
        @Nullable Instant frozenAt,
        ProtocolDocument document,
        long revision) {

    /** Key of what people call it: a text that everybody signed is not to be signed any more. */
    public String nameKey(ProtocolView protocol) {
        return purpose == VersionPurpose.SIGNING
                        && protocol.conclusionDate() != null
                        && id.equals(protocol.currentVersionId())
                ? "protocol.purpose.signed"
                : purpose.messageKey();
    }

    public boolean frozen() {
        return purpose != VersionPurpose.DRAFT;
    }
}
