package be.protocolloket.protocol.rendition;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Who signed a version; implemented by the room of the signatures. */
@NamedInterface("rendition")
public interface SignatureSource {

    /** In the order of signing; empty for a version that nobody signed. */
    List<SignatureLine> lines(UUID versionId);

    /** The same with how each signatory was appointed: for the parties, not for the public. */
    List<SignatureLine> evidence(UUID versionId);
}
