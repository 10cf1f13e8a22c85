package be.protocolloket.exchange.casefile;

import static be.protocolloket.tasklist.notice.NoticeKind.ESCALATION;
import static be.protocolloket.tasklist.notice.NoticeKind.REMINDER;
import static be.protocolloket.tasklist.notice.NoticeKind.WARNING;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.arrival.Arrivals;
import be.protocolloket.exchange.model.BreachNoticeProcess;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.workflow.EnumNames;
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
    private final Arrivals arrivals;
    private final OpenTasks tasks;
    private final Notices notices;

    ReceiptAlerts(Cases cases, Transfers transfers, Arrivals arrivals, OpenTasks tasks, Notices notices) {
        this.cases = cases;
        this.transfers = transfers;
        this.arrivals = arrivals;
        this.tasks = tasks;
        this.notices = notices;
    }

    /** Reminds the receiver of what it must do with data that were sent to it, or the discloser of what comes before. */
    public void remind(UUID transferId) {
        TransferView transfer = transfers.get(transferId);
        boolean first = arrivals.stillToGo(transfer);
        String word = "receipt-reminder." + EnumNames.hyphened(String.valueOf(transfer.delivery()));
        String key = "exchange.notice." + (first ? "still-to-go" : word);
        tell(transfer.caseId(), REMINDER, key, first ? transfer.discloser() : transfer.receiver());
    }

    /** Reminds the discloser to record that it handed data over on another platform. */
    public void remindHandOver(UUID transferId) {
        TransferView transfer = transfers.get(transferId);
        tell(transfer.caseId(), REMINDER, "exchange.notice.hand-over-reminder", transfer.discloser());
    }

    /** Tells both sides that data were not acknowledged in time. */
    public void escalate(UUID transferId) {
        TransferView transfer = transfers.get(transferId);
        tell(transfer.caseId(), ESCALATION, "exchange.notice.receipt-overdue", transfer.receiver());
        tell(transfer.caseId(), ESCALATION, "exchange.notice.receipt-silent", transfer.discloser());
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

    /** Reminds the officers who did not assess yet whether data about the wrong person are a breach. */
    public void remindOfficers(UUID caseId) {
        List<String> waiting = tasks.ofCase(caseId).stream()
                .filter(task -> task.elementId().equals(BreachNoticeProcess.ASSESS_BREACH))
                .flatMap(task -> task.groups().stream())
                .toList();
        tell(caseId, REMINDER, "exchange.notice.breach-reminder", waiting);
    }

    /** Tells the initiator that the other body's data about its case were about somebody else: only the initiator can correct the person. */
    public void wrongPerson(UUID caseId, EnterpriseNumber initiator) {
        tell(caseId, WARNING, "exchange.notice.wrong-person", initiator);
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
