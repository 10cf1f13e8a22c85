package be.protocolloket.protocol.side;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.document.DateStyle;
import be.protocolloket.protocol.document.wording.DutchDate;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.tasklist.notice.SettledNotices;
import be.protocolloket.workflow.DatabaseClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the managers of a party that somebody else wrote on its side. */
@Component
class SideNotices {

    private static final List<String> PROPOSALS =
            List.of("protocol.notice.side-opened", "protocol.notice.side-proposed");

    private final Notices notices;
    private final SettledNotices settled;
    private final DatabaseClock clock;

    SideNotices(Notices notices, SettledNotices settled, DatabaseClock clock) {
        this.notices = notices;
        this.settled = settled;
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

    /** Nothing waits for the party any more. */
    void settled(UUID protocolId, EnterpriseNumber body, UUID person) {
        PROPOSALS.forEach(key -> settled.settle(protocolId, managers(body), key, person));
    }

    private static String managers(EnterpriseNumber body) {
        return GroupId.of(Role.PROTOCOL_MANAGER, body).value();
    }

    private void add(UUID protocolId, EnterpriseNumber body, String messageKey, Map<String, String> args) {
        notices.add(protocolId, List.of(managers(body)), NoticeKind.WARNING, messageKey, args);
    }
}
