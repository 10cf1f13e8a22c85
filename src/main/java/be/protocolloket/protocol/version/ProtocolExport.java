package be.protocolloket.protocol.version;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.format.DocumentFormat;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.workflow.NotHereException;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Exports a version as a file in the interchange format. */
@Service
public class ProtocolExport {

    private final Protocols protocols;

    ProtocolExport(Protocols protocols) {
        this.protocols = protocols;
    }

    /** @throws NotHereException unless the caller acts for a party, in any role */
    public String export(UUID versionId, DocumentFormat format, Caller caller) {
        var version = protocols.version(versionId);
        protocols.require(version.protocolId(), caller);
        return ProtocolDocuments.write(version.document(), format);
    }
}
