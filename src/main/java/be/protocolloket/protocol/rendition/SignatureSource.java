package be.protocolloket.protocol.rendition;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Knows who signed a version; the room of the signatures does. */
@NamedInterface("rendition")
public interface SignatureSource {

    /** In the order of signing; empty for a version that nobody signed. */
    List<SignatureLine> lines(UUID versionId);
}
