package be.protocolloket.signing;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.rendition.SignatureLine;
import be.protocolloket.protocol.rendition.SignatureSource;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.UUID;

/** The signatures under a version, to read. */
public interface Signatures extends SignatureSource {

    /** What stands in the signature block and on the evidence page, in the order of the text; empty while nobody signed. */
    @Override
    List<SignatureLine> lines(UUID versionId);

    /**
     * Every slot that must be signed and what came of it, in the order of the text; empty for a version that was never offered.
     *
     * @throws NotHereException unless the version exists and the caller acts for one of the parties
     */
    List<SlotView> slots(UUID versionId, Caller caller);

    /**
     * The PDF that was offered for signature, without signatures: the bytes whose hash each signature bears.
     *
     * @throws NotHereException when the version was never offered, or unless the caller acts for one of the parties
     */
    byte[] offeredPdf(UUID versionId, Caller caller);
}
