package be.protocolloket.publication.register;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.publication.duty.PublicationTable;
import be.protocolloket.publication.duty.Rendition;
import be.protocolloket.publication.duty.RenditionKind;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Corrects the address of parties that published in this service's own register: once one party leaves names out, the register shows the
 * redacted file only, so the others publish that one from then on.
 */
@Component
public class RegisterFollowers {

    private final PublicationTable publications;
    private final RegisterAddress register;
    private final Notices notices;
    private final Timeline timeline;

    RegisterFollowers(PublicationTable publications, RegisterAddress register, Notices notices, Timeline timeline) {
        this.publications = publications;
        this.register = register;
        this.notices = notices;
        this.timeline = timeline;
    }

    /** @param redacted the file that the register shows from now on */
    public void follow(Rendition redacted) {
        UUID protocolId = redacted.protocolId();
        String before = register.of(protocolId, RenditionKind.FULL);
        String after = register.of(protocolId, redacted.kind());
        publications.move(before, after, redacted).forEach(body -> tell(protocolId, body, after, redacted));
    }

    private void tell(UUID protocolId, EnterpriseNumber body, String address, Rendition redacted) {
        notices.add(
                protocolId,
                List.of(
                        GroupId.of(Role.PUBLISHER, body).value(),
                        GroupId.of(Role.PROTOCOL_MANAGER, body).value()),
                NoticeKind.WARNING,
                "publication.notice.followed",
                Map.of());
        timeline.record(
                protocolId,
                "publication.timeline.followed",
                body,
                null,
                Map.of("a-url", address, "b-hash", redacted.sha256()));
    }
}
