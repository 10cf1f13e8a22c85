package be.protocolloket.policy.source;

import be.protocolloket.policy.Policies;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.PortalAgreements;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.workflow.NotHereException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Reads policies. A frozen text never changes, so the last few that were used are kept; which text binds, and from when to when, is read
 * each time.
 */
@Service
class ConcludedPolicies implements Policies {

    private static final int KEPT = 200;

    private final Protocols protocols;
    private final PortalAgreements portal;
    private final Map<UUID, ProtocolDocument> texts = Collections.synchronizedMap(new LastUsed());

    ConcludedPolicies(Protocols protocols, PortalAgreements portal) {
        this.protocols = protocols;
        this.portal = portal;
    }

    @Override
    public Policy of(UUID protocolId) {
        var protocol = protocols.get(protocolId);
        if (protocol.conclusionDate() == null) {
            throw new NotHereException();
        }
        var versionId = signedVersion(protocol);
        return new Policy(
                protocolId,
                versionId,
                protocol.effectiveDate(),
                protocol.endDate(),
                protocol.effect() == LegalEffect.ENDED,
                text(versionId),
                portal.counts(protocolId));
    }

    /** After conclusion the newest version is the one that was signed, unless somebody works on a next one. */
    private UUID signedVersion(ProtocolView protocol) {
        var newest = protocol.currentVersionId();
        if (texts.containsKey(newest)) {
            return newest;
        }
        return keep(protocols.signedVersion(protocol.id()));
    }

    private UUID keep(VersionView version) {
        texts.put(version.id(), version.document());
        return version.id();
    }

    private ProtocolDocument text(UUID versionId) {
        var kept = texts.get(versionId);
        return kept == null ? protocols.version(versionId).document() : kept;
    }

    /** Forgets the text that was used longest ago. */
    private static final class LastUsed extends LinkedHashMap<UUID, ProtocolDocument> {

        LastUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, ProtocolDocument> eldest) {
            return size() > KEPT;
        }
    }
}
