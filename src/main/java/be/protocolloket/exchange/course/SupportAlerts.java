package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.casefile.SupportAgreement;
import be.protocolloket.exchange.casefile.SupportAgreements;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.workflow.NotHereException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Notifies the supporter that a support agreement is about to end; the notice holds the case's reference only. */
@Component
public class SupportAlerts {

    private final Cases cases;
    private final SupportAgreements agreements;
    private final CaseDays days;
    private final Notices notices;

    SupportAlerts(Cases cases, SupportAgreements agreements, CaseDays days, Notices notices) {
        this.cases = cases;
        this.agreements = agreements;
        this.days = days;
        this.notices = notices;
    }

    /** A month before the last day. */
    public void remind(UUID caseId, EnterpriseNumber supporter) {
        tell(caseId, NoticeKind.REMINDER, "exchange.notice.support-ends", Role.CASE_WORKER, supporter);
    }

    /** The last day passed and nobody recorded how the agreement ended. The officer is notified too, because data are kept in the meantime. */
    public void escalate(UUID caseId, EnterpriseNumber supporter) {
        tell(caseId, NoticeKind.ESCALATION, "exchange.notice.support-overdue", Role.CASE_WORKER, supporter);
        tell(caseId, NoticeKind.ESCALATION, "exchange.notice.support-overdue", Role.DPO, supporter);
    }

    private void tell(UUID caseId, NoticeKind kind, String key, Role role, EnterpriseNumber supporter) {
        CaseView found = cases.get(caseId);
        SupportAgreement running = agreements.find(caseId).orElseThrow(NotHereException::new);
        Map<String, String> args = new LinkedHashMap<>();
        args.put("reference", found.reference());
        args.put("day", days.written(running.endsOn()));
        notices.add(
                found.protocolId(), caseId, List.of(GroupId.of(role, supporter).value()), kind, key, args);
    }
}
