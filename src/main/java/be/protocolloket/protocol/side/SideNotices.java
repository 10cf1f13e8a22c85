package be.protocolloket.protocol.side;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.document.DateStyle;
import be.protocolloket.protocol.document.wording.DutchDate;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.workflow.DatabaseClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the managers of a party that somebody else wrote on its side. */
@Component
class SideNotices {

    private final Notices notices;
    private final DatabaseClock clock;

    SideNotices(Notices notices, DatabaseClock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    void opened(UUID protocolId, EnterpriseNumber body) {
        add(protocolId, body, "protocol.notice.side-opened", Map.of());
    }

    /** Once a day for each party, however often the draft is saved. */
    void proposed(UUID protocolId, EnterpriseNumber body) {
        var day = DutchDate.inSentence(clock.today(), DateStyle.NUMERIC);
        add(protocolId, body, "protocol.notice.side-proposed", Map.of("day", day));
    }

    private void add(UUID protocolId, EnterpriseNumber body, String messageKey, Map<String, String> args) {
        var managers = List.of(GroupId.of(Role.PROTOCOL_MANAGER, body).value());
        notices.add(protocolId, managers, NoticeKind.WARNING, messageKey, args);
    }
}
