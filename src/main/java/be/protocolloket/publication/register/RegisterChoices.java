package be.protocolloket.publication.register;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.publication.duty.PublicationTable;
import be.protocolloket.publication.duty.PublicationView;
import be.protocolloket.publication.duty.Rendition;
import be.protocolloket.publication.duty.RenditionKind;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells what a party's choice does in this service's register, where one text stands for all parties: the full one once each of them chose it.
 * What a party chose stays its own; the choice of another changes what the register shows, never what is said of the first.
 */
@Component
public class RegisterChoices {

    private final PublicationTable publications;
    private final RegisterAddress register;
    private final Bodies bodies;
    private final Notices notices;
    private final Timeline timeline;

    RegisterChoices(
            PublicationTable publications,
            RegisterAddress register,
            Bodies bodies,
            Notices notices,
            Timeline timeline) {
        this.publications = publications;
        this.register = register;
        this.bodies = bodies;
        this.notices = notices;
        this.timeline = timeline;
    }

    /** @param body that chose just now */
    public void made(Rendition chosen, EnterpriseNumber body) {
        UUID protocolId = chosen.protocolId();
        if (chosen.kind() == RenditionKind.REDACTED) {
            String full = register.of(protocolId, RenditionKind.FULL);
            publications.of(chosen.versionId()).stream()
                    .filter(one -> full.equals(one.url()))
                    .map(PublicationView::body)
                    .forEach(other -> tell(protocolId, other, body));
        } else if (publications.publicKind(chosen.versionId()) == RenditionKind.FULL) {
            timeline.record(protocolId, "publication.timeline.full", null, null, Map.of("hash", chosen.sha256()));
        }
    }

    private void tell(UUID protocolId, EnterpriseNumber other, EnterpriseNumber by) {
        notices.add(
                protocolId,
                List.of(
                        GroupId.of(Role.PUBLISHER, other).value(),
                        GroupId.of(Role.PROTOCOL_MANAGER, other).value()),
                NoticeKind.WARNING,
                "publication.notice.held-back",
                Map.of("body", bodies.shortName(by)));
        timeline.record(protocolId, "publication.timeline.held-back", other, null, Map.of("by", bodies.shortName(by)));
    }
}
