package be.protocolloket.protocol;

import java.util.List;
import java.util.UUID;

/** Knows who signed a version; the room of the signatures does. */
public interface SignatureSource {

    /** In the order of signing; empty for a version that nobody signed. */
    List<SignatureLine> lines(UUID versionId);
}
