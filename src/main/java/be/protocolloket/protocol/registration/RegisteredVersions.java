package be.protocolloket.protocol.registration;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.event.RegistrationEntered;
import be.protocolloket.protocol.version.VersionTable;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what somebody entered as the next version of a protocol: the transcription, frozen at once, with its facts and its signed file. */
@Component
class RegisteredVersions {

    private final Protocols protocols;
    private final VersionTable versions;
    private final RegistrationTable registrations;
    private final SignedFiles files;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;

    RegisteredVersions(
            Protocols protocols,
            VersionTable versions,
            RegistrationTable registrations,
            SignedFiles files,
            Timeline timeline,
            ApplicationEventPublisher events) {
        this.protocols = protocols;
        this.versions = versions;
        this.registrations = registrations;
        this.files = files;
        this.timeline = timeline;
        this.events = events;
    }

    /** @param kind of the entry in the timeline */
    UUID add(
            UUID protocolId,
            EnterpriseNumber lead,
            ProtocolDocument document,
            RegistrationFacts facts,
            byte[] signed,
            String kind,
            Caller caller) {
        var versionId = versions.add(protocolId, VersionPurpose.REGISTERED, document, caller.personId());
        registrations.add(versionId, facts, caller.personId());
        var sha256 = files.add(versionId, signed, caller.personId());
        timeline.record(
                protocolId,
                kind,
                lead,
                caller.personId(),
                Map.of(
                        "concluded",
                        facts.conclusionDate().toString(),
                        "number",
                        String.valueOf(protocols.version(versionId).number())));
        events.publishEvent(new RegistrationEntered(protocolId, versionId, caller.personId(), sha256));
        return versionId;
    }
}
