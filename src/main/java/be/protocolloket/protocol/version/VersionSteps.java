package be.protocolloket.protocol.version;

import static be.protocolloket.protocol.DocumentState.ADVICE_ROUND;
import static be.protocolloket.protocol.DocumentState.DRAFT;

import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.workflow.NotHereException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Freezes the draft for an advice round, and opens a new draft after one. Runs inside the transaction of the process. */
@Service
public class VersionSteps {

    private final Protocols protocols;
    private final VersionTable versions;
    private final Timeline timeline;

    VersionSteps(Protocols protocols, VersionTable versions, Timeline timeline) {
        this.protocols = protocols;
        this.versions = versions;
        this.timeline = timeline;
    }

    /**
     * A text on which advice is asked.
     *
     * @param round 1 for the first
     */
    public record AdvisedVersion(UUID versionId, int round) {}

    /** @throws ProtocolRefusedException when there is no draft to freeze */
    public AdvisedVersion freeze(UUID protocolId) {
        protocols.advance(protocolId, ADVICE_ROUND);
        var draft = protocols.currentVersion(protocolId);
        if (!versions.freeze(draft.id())) {
            throw new ProtocolRefusedException("protocol.refused.no-draft");
        }
        var frozen = protocols.version(draft.id());
        int round = versions.rounds(protocolId);
        timeline.record(
                protocolId,
                "protocol.timeline.version-frozen",
                null,
                null,
                Map.of("number", String.valueOf(frozen.number()), "round", String.valueOf(round)));
        return new AdvisedVersion(frozen.id(), round);
    }

    /** The new draft starts from the last text on which advice was asked, without what was added for signing. */
    public UUID openRevision(UUID protocolId) {
        protocols.advance(protocolId, DRAFT);
        var advised = versions.lastAdvised(protocolId).orElseThrow(NotHereException::new);
        var id = versions.add(protocolId, VersionPurpose.DRAFT, advised.document(), null);
        timeline.record(
                protocolId,
                "protocol.timeline.revision-opened",
                null,
                null,
                Map.of("number", String.valueOf(protocols.version(id).number())));
        return id;
    }
}
