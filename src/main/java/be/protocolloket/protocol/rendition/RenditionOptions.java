package be.protocolloket.protocol.rendition;

import java.util.List;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * How a version is shown.
 *
 * @param redacted parts are blacked out, and the rendition says so
 * @param signatures what stands in the signature block; slots without a line are shown empty
 * @param redactedParts what is blacked out; empty unless {@code redacted}
 */
@NamedInterface("rendition")
public record RenditionOptions(boolean redacted, List<SignatureLine> signatures, Set<RedactedPart> redactedParts) {

    public RenditionOptions {
        signatures = List.copyOf(signatures);
        redactedParts = redacted ? Set.copyOf(redactedParts) : Set.of();
    }

    public static RenditionOptions full(List<SignatureLine> signatures) {
        return new RenditionOptions(false, signatures, Set.of());
    }

    /** Everything that may be blacked out is. */
    public static RenditionOptions redacted(List<SignatureLine> signatures) {
        return new RenditionOptions(true, signatures, Set.of(RedactedPart.values()));
    }
}
