package be.protocolloket.exchange.owner;

import be.protocolloket.exchange.Cases;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reminds a body of a case for which nobody answers. */
@Component
public class OwnerAlerts {

    private final Cases cases;
    private final Notices notices;

    OwnerAlerts(Cases cases, Notices notices) {
        this.cases = cases;
        this.notices = notices;
    }

    public void remind(UUID caseId, EnterpriseNumber body) {
        var about = cases.get(caseId);
        notices.add(
                about.protocolId(),
                caseId,
                List.of(GroupId.of(Role.CASE_WORKER, body).value()),
                NoticeKind.REMINDER,
                "exchange.notice.take-over-reminder",
                Map.of("reference", about.reference()));
    }
}
