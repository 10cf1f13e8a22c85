package be.protocolloket.publication.duty;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Tells people that a publication is waited for: first those who must do it, then those who answer for it. */
@Service
public class PublicationReminders {

    private final Notices notices;
    private final Timeline timeline;
    private final Bodies bodies;

    PublicationReminders(Notices notices, Timeline timeline, Bodies bodies) {
        this.notices = notices;
        this.timeline = timeline;
        this.bodies = bodies;
    }

    public void remind(UUID protocolId, EnterpriseNumber body) {
        tell(protocolId, body, List.of(Role.PUBLISHER), NoticeKind.REMINDER, "reminder");
        timeline.record(protocolId, "publication.timeline.reminded", body, null, Map.of());
    }

    /** Reminds the publisher again, and tells the protocol manager and the data protection officer of the late body. */
    public void escalate(UUID protocolId, EnterpriseNumber body) {
        tell(
                protocolId,
                body,
                List.of(Role.PUBLISHER, Role.PROTOCOL_MANAGER, Role.DPO),
                NoticeKind.ESCALATION,
                "escalation");
        timeline.record(protocolId, "publication.timeline.escalated", body, null, Map.of());
    }

    private void tell(UUID protocolId, EnterpriseNumber body, List<Role> roles, NoticeKind kind, String message) {
        List<String> groups = roles.stream()
                .map(role -> new GroupId(role, body, null).value())
                .toList();
        String name = bodies.shortName(body);
        notices.add(protocolId, groups, kind, "publication.notice." + message, Map.of("body", name));
    }
}
