package be.protocolloket.signing.offering;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.signing.SlotState;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.signing.record.SlotTable;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells people about signatures that do not come. */
@Component
public class SigningAlerts {

    private final SlotTable slots;
    private final Protocols protocols;
    private final Notices notices;
    private final Timeline timeline;

    SigningAlerts(SlotTable slots, Protocols protocols, Notices notices, Timeline timeline) {
        this.slots = slots;
        this.protocols = protocols;
        this.notices = notices;
        this.timeline = timeline;
    }

    /** Reminds whoever has not signed; without effect when everybody has. */
    public void remind(UUID protocolId, UUID versionId) {
        List<SignatureSlot> open = open(versionId);
        if (!open.isEmpty()) {
            List<String> groups = open.stream().map(SignatureSlot::group).toList();
            notices.add(protocolId, groups, NoticeKind.REMINDER, "signing.notice.reminder", Map.of());
            record(protocolId, "signing.timeline.sign-reminded", open);
        }
    }

    /** Tells the managers of the bodies that have not signed, and of the one that leads. */
    public void escalate(UUID protocolId, UUID versionId) {
        List<SignatureSlot> open = open(versionId);
        if (!open.isEmpty()) {
            Stream<EnterpriseNumber> late = open.stream().map(SignatureSlot::party);
            List<String> groups = Stream.concat(
                            Stream.of(protocols.get(protocolId).lead()), late)
                    .distinct()
                    .map(body -> GroupId.of(Role.PROTOCOL_MANAGER, body).value())
                    .toList();
            Map<String, String> args = Map.of("count", String.valueOf(open.size()));
            notices.add(protocolId, groups, NoticeKind.ESCALATION, "signing.notice.escalation", args);
            record(protocolId, "signing.timeline.sign-escalated", open);
        }
    }

    private List<SignatureSlot> open(UUID versionId) {
        return slots.of(versionId).stream()
                .filter(slot -> slot.state() == SlotState.OPEN)
                .toList();
    }

    private void record(UUID protocolId, String kind, List<SignatureSlot> open) {
        timeline.record(protocolId, kind, null, null, Map.of("count", String.valueOf(open.size())));
    }
}
