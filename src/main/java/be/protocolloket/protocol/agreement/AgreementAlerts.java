package be.protocolloket.protocol.agreement;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells people that the answer of a party does not come. */
@Component
public class AgreementAlerts {

    private final Protocols protocols;
    private final Notices notices;
    private final Timeline timeline;

    AgreementAlerts(Protocols protocols, Notices notices, Timeline timeline) {
        this.protocols = protocols;
        this.notices = notices;
        this.timeline = timeline;
    }

    /** Reminds the managers of the party. */
    public void remind(UUID protocolId, EnterpriseNumber body) {
        notices.add(protocolId, managers(body), NoticeKind.REMINDER, "protocol.notice.agreement-reminder", Map.of());
        timeline.record(protocolId, "protocol.timeline.agreement-reminded", body, null, Map.of());
    }

    /** Tells the managers of the leading party, who can withdraw the draft. */
    public void escalate(UUID protocolId, EnterpriseNumber body) {
        var lead = protocols.get(protocolId).lead();
        notices.add(
                protocolId,
                managers(lead),
                NoticeKind.ESCALATION,
                "protocol.notice.agreement-escalation",
                Map.of("body", body.display()));
        timeline.record(protocolId, "protocol.timeline.agreement-escalated", body, null, Map.of());
    }

    private static List<String> managers(EnterpriseNumber body) {
        return List.of(GroupId.of(Role.PROTOCOL_MANAGER, body).value());
    }
}
