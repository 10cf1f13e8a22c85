package be.protocolloket.protocol.confirmation;

import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.registration.FactCorrections;
import be.protocolloket.protocol.version.ProtocolStates;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Ends a correction of confirmed facts that a party rejected: nothing changes, and any party may state facts anew. Otherwise whoever proposed
 * it could keep the others from putting anything right. Runs inside the transaction of the process.
 */
@Service
public class RejectedCorrections {

    private final Protocols protocols;
    private final ProtocolStates states;
    private final FactCorrections corrections;
    private final ConfirmationTable confirmations;
    private final ConfirmationAlerts alerts;
    private final Timeline timeline;

    RejectedCorrections(
            Protocols protocols,
            ProtocolStates states,
            FactCorrections corrections,
            ConfirmationTable confirmations,
            ConfirmationAlerts alerts,
            Timeline timeline) {
        this.protocols = protocols;
        this.states = states;
        this.corrections = corrections;
        this.confirmations = confirmations;
        this.alerts = alerts;
        this.timeline = timeline;
    }

    /** @throws ProtocolRefusedException unless a correction is open and a party rejected it */
    public void end(UUID protocolId) {
        states.lock(protocolId);
        var correction = corrections
                .open(protocolId)
                .filter(open -> rejected(open.versionId()))
                .orElseThrow(() -> new ProtocolRefusedException("protocol.refused.step"));
        corrections.reject(correction);
        var number = String.valueOf(protocols.version(correction.versionId()).number());
        timeline.record(protocolId, "protocol.timeline.facts-rejected", null, null, Map.of("number", number));
        alerts.correctionRejected(protocols.get(protocolId), correction.body(), number);
    }

    /** Whether a party rejected this version. */
    public boolean rejected(UUID versionId) {
        return confirmations.of(versionId).stream().anyMatch(each -> each.state() == ConfirmationState.REJECTED);
    }
}
