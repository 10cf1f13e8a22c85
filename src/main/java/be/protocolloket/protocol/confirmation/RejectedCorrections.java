package be.protocolloket.protocol.confirmation;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.registration.FactCorrections;
import be.protocolloket.protocol.version.ProtocolStates;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
    private final Notices notices;
    private final Timeline timeline;

    RejectedCorrections(
            Protocols protocols,
            ProtocolStates states,
            FactCorrections corrections,
            ConfirmationTable confirmations,
            Notices notices,
            Timeline timeline) {
        this.protocols = protocols;
        this.states = states;
        this.corrections = corrections;
        this.confirmations = confirmations;
        this.notices = notices;
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
        notices.add(
                protocolId,
                told(protocolId, correction.body()),
                NoticeKind.WARNING,
                "protocol.notice.registration-correction-rejected",
                Map.of("number", number));
    }

    /** The managers of the body that proposed it, and every officer. The page says who rejected it and why. */
    private List<String> told(UUID protocolId, EnterpriseNumber proposer) {
        return Stream.concat(
                        Stream.of(GroupId.of(Role.PROTOCOL_MANAGER, proposer)),
                        protocols.get(protocolId).parties().stream().map(body -> GroupId.of(Role.DPO, body)))
                .map(GroupId::value)
                .toList();
    }

    /** Whether a party rejected this version. */
    public boolean rejected(UUID versionId) {
        return confirmations.of(versionId).stream().anyMatch(each -> each.state() == ConfirmationState.REJECTED);
    }
}
