package be.protocolloket.signing;

import be.protocolloket.protocol.SignatureLine;
import java.util.List;
import java.util.UUID;

/** Who signed a text, to show beneath it. */
public interface Signatures {

    /** In the order of the slots; slots that are not signed yet have no line. */
    List<SignatureLine> lines(UUID versionId);
}
