package be.protocolloket.protocol.portal;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom a proposal asks, reminds, and tells that it is over without an answer. */
@Component
public class PortalAlerts {

    private final Protocols protocols;
    private final PortalAgreementTable table;
    private final Notices notices;

    PortalAlerts(Protocols protocols, PortalAgreementTable table, Notices notices) {
        this.protocols = protocols;
        this.table = table;
        this.notices = notices;
    }

    /** The parties whose manager has not answered the open proposal; the proposal was the answer of one. */
    public List<EnterpriseNumber> askedManagers(UUID protocolId) {
        return table.of(protocolId).stream()
                .filter(each -> each.state() == PortalState.PROPOSED)
                .flatMap(each -> PortalVoices.open(protocols.get(protocolId), table.answers(each.id())).stream())
                .filter(voice -> voice.role() == Role.PROTOCOL_MANAGER)
                .map(GroupId::body)
                .toList();
    }

    public void remind(UUID protocolId, UUID agreementId) {
        var open = PortalVoices.open(protocols.get(protocolId), table.answers(agreementId));
        tell(protocolId, open, NoticeKind.REMINDER, "protocol.notice.portal-reminder");
    }

    public void expired(UUID protocolId) {
        tell(
                protocolId,
                PortalVoices.of(protocols.get(protocolId)),
                NoticeKind.WARNING,
                "protocol.notice.portal-expired");
    }

    private void tell(UUID protocolId, List<GroupId> voices, NoticeKind kind, String message) {
        notices.add(protocolId, voices.stream().map(GroupId::value).toList(), kind, message, Map.of());
    }
}
