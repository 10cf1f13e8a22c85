package be.protocolloket.protocol.web.edit;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.workflow.NotHereException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens drafts for those who may change them: the protocol managers of the parties, while there is a draft. */
@Component
class OpenDrafts {

    private final Protocols protocols;

    OpenDrafts(Protocols protocols) {
        this.protocols = protocols;
    }

    /** @throws NotHereException for everybody else, and when the text is frozen */
    OpenDraft require(UUID protocolId, Caller caller) {
        ProtocolView protocol = protocols.require(protocolId, caller);
        VersionView version = protocols.currentVersion(protocolId);
        boolean manages = protocol.parties().stream().anyMatch(party -> caller.holds(Role.PROTOCOL_MANAGER, party));
        if (!manages
                || version.purpose() != VersionPurpose.DRAFT
                || !protocol.state().beforeConclusion()) {
            throw new NotHereException();
        }
        return new OpenDraft(protocol, version);
    }

    /** A draft that the reader may change. */
    record OpenDraft(ProtocolView protocol, VersionView version) {}
}
