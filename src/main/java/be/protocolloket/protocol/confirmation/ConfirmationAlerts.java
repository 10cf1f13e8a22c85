package be.protocolloket.protocol.confirmation;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells people about a registered protocol: the officers that it began and was confirmed, and others that an answer does not come. */
@Component
public class ConfirmationAlerts {

    private final ConfirmationTable confirmations;
    private final Protocols protocols;
    private final Notices notices;
    private final Timeline timeline;

    ConfirmationAlerts(ConfirmationTable confirmations, Protocols protocols, Notices notices, Timeline timeline) {
        this.confirmations = confirmations;
        this.protocols = protocols;
        this.notices = notices;
        this.timeline = timeline;
    }

    /** Tells the officer of every party that a version is to be confirmed. */
    void asked(ProtocolView protocol, VersionView version) {
        String message = protocol.state() == DocumentState.CONCLUDED ? "correction-asked" : "asked";
        tellOfficers(protocol, message, Map.of("version", String.valueOf(version.number())));
    }

    /** Tells the officer of every party that every party confirmed. */
    void confirmed(ProtocolView protocol) {
        tellOfficers(protocol, "confirmed", Map.of());
    }

    /** Tells the officer of every party that every party confirmed other facts of a protocol that was concluded before. */
    void corrected(ProtocolView protocol) {
        tellOfficers(protocol, "corrected", Map.of());
    }

    /** Reminds whoever must read or confirm; without effect when every party answered. */
    public void remind(UUID protocolId, UUID versionId) {
        var open = open(versionId);
        if (!open.isEmpty()) {
            var groups = open.stream().map(ConfirmationAlerts::whoseTurn).toList();
            notices.add(protocolId, groups, NoticeKind.REMINDER, "protocol.notice.registration-reminder", Map.of());
            record(protocolId, "protocol.timeline.registration-reminded", open);
        }
    }

    /** Tells the managers of the body that registered how many parties are late. */
    public void escalate(UUID protocolId, UUID versionId) {
        var open = open(versionId);
        if (!open.isEmpty()) {
            var lead = protocols.get(protocolId).lead();
            notices.add(
                    protocolId,
                    List.of(GroupId.of(Role.PROTOCOL_MANAGER, lead).value()),
                    NoticeKind.ESCALATION,
                    "protocol.notice.registration-escalation",
                    Map.of("count", String.valueOf(open.size())));
            record(protocolId, "protocol.timeline.registration-escalated", open);
        }
    }

    private static String whoseTurn(Confirmation open) {
        var role = open.state() == ConfirmationState.TO_READ ? Role.PROTOCOL_MANAGER : Role.SIGNATORY;
        return GroupId.of(role, open.body()).value();
    }

    private List<Confirmation> open(UUID versionId) {
        return confirmations.of(versionId).stream()
                .filter(each -> each.decidedBy() == null)
                .toList();
    }

    private void tellOfficers(ProtocolView protocol, String message, Map<String, String> args) {
        notices.add(
                protocol.id(),
                officers(protocol.parties()),
                NoticeKind.WARNING,
                "protocol.notice.registration-" + message,
                args);
    }

    private static List<String> officers(Collection<EnterpriseNumber> bodies) {
        return bodies.stream().map(body -> GroupId.of(Role.DPO, body).value()).toList();
    }

    private void record(UUID protocolId, String kind, List<Confirmation> open) {
        timeline.record(protocolId, kind, null, null, Map.of("count", String.valueOf(open.size())));
    }
}
