package be.protocolloket.exchange.casefile;

import static be.protocolloket.tasklist.notice.NoticeKind.ESCALATION;
import static be.protocolloket.tasklist.notice.NoticeKind.REMINDER;
import static be.protocolloket.tasklist.notice.NoticeKind.WARNING;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Notifies case workers of what has waited for them too long; the notice holds the case's reference and nothing else of it. */
@Component
public class ReceiptAlerts {

    private final Cases cases;
    private final Transfers transfers;
    private final Notices notices;

    ReceiptAlerts(Cases cases, Transfers transfers, Notices notices) {
        this.cases = cases;
        this.transfers = transfers;
        this.notices = notices;
    }

    /** Reminds the receiver to acknowledge data that were sent to it. */
    public void remind(UUID transferId) {
        TransferView transfer = transfers.get(transferId);
        tell(transfer.caseId(), REMINDER, "exchange.notice.receipt-reminder", transfer.receiver());
    }

    /** Reminds the discloser to record that it handed data over on another platform. */
    public void remindHandOver(UUID transferId) {
        TransferView transfer = transfers.get(transferId);
        tell(transfer.caseId(), REMINDER, "exchange.notice.hand-over-reminder", transfer.discloser());
    }

    /** Tells both sides that data were not acknowledged in time. */
    public void escalate(UUID transferId) {
        TransferView transfer = transfers.get(transferId);
        tell(
                transfer.caseId(),
                ESCALATION,
                "exchange.notice.receipt-overdue",
                transfer.receiver(),
                transfer.discloser());
    }

    /** Reminds the responsible body that data subjects are still to be informed afterwards (GDPR art. 14(3)). */
    public void remindNotice(UUID caseId, EnterpriseNumber responsible) {
        tell(caseId, REMINDER, "exchange.notice.inform-reminder", responsible);
    }

    /** Tells the responsible body, and its officer, that the term of GDPR art. 14(3) ended. */
    public void escalateNotice(UUID caseId, EnterpriseNumber responsible) {
        tell(
                caseId,
                ESCALATION,
                "exchange.notice.inform-overdue",
                List.of(
                        GroupId.of(Role.CASE_WORKER, responsible).value(),
                        GroupId.of(Role.DPO, responsible).value()));
    }

    /** Notifies that data are not sent after all, because the protocol no longer allows any. */
    public void blocked(UUID caseId, EnterpriseNumber discloser) {
        tell(caseId, WARNING, "exchange.notice.transfer-blocked", discloser);
    }

    /** Notifies that the initiator corrected the case, so the preparation of the transfer starts again. */
    public void corrected(UUID caseId, EnterpriseNumber discloser) {
        tell(caseId, WARNING, "exchange.notice.case-corrected", discloser);
    }

    private void tell(UUID caseId, NoticeKind kind, String key, EnterpriseNumber... bodies) {
        tell(
                caseId,
                kind,
                key,
                Stream.of(bodies)
                        .map(body -> GroupId.of(Role.CASE_WORKER, body).value())
                        .toList());
    }

    private void tell(UUID caseId, NoticeKind kind, String key, List<String> groups) {
        CaseView found = cases.get(caseId);
        notices.add(found.protocolId(), caseId, groups, kind, key, Map.of("reference", found.reference()));
    }
}
