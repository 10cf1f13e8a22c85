package be.protocolloket.retention.erasure;

import be.protocolloket.exchange.Cases;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptState;
import be.protocolloket.retention.record.KeptFileTable;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells those who answer for the keeping of a file, by the case's reference only, that its erasure waits for them too long. */
@Component
public class ErasureAlerts {

    private final KeptFileTable files;
    private final Cases cases;
    private final Notices notices;

    ErasureAlerts(KeptFileTable files, Cases cases, Notices notices) {
        this.files = files;
        this.cases = cases;
        this.notices = notices;
    }

    /** Reminds whoever must act now: the officer too once somebody proposed. */
    public void remind(UUID fileId) {
        KeptFile file = find(fileId);
        Stream<Role> roles = file.state() == KeptState.PROPOSED
                ? Stream.of(Role.RECORDS_MANAGER, Role.DPO)
                : Stream.of(Role.RECORDS_MANAGER);
        tell(file, NoticeKind.REMINDER, "retention.notice.reminder", roles);
    }

    /** Nobody decided in time until when the file is kept; the officer is told too, because data are kept meanwhile. */
    public void escalateDecision(UUID fileId) {
        tell(find(fileId), NoticeKind.ESCALATION, "retention.notice.decision-overdue", both());
    }

    /** The file should be gone already; the officer is told too. */
    public void escalateErasure(UUID fileId) {
        tell(find(fileId), NoticeKind.ESCALATION, "retention.notice.erasure-overdue", both());
    }

    private static Stream<Role> both() {
        return Stream.of(Role.RECORDS_MANAGER, Role.DPO);
    }

    private KeptFile find(UUID fileId) {
        return files.find(fileId).orElseThrow(NotHereException::new);
    }

    /** What a legal hold stands on is not late: nobody may erase it now. */
    private void tell(KeptFile file, NoticeKind kind, String key, Stream<Role> roles) {
        if (file.held()) {
            return;
        }
        List<String> groups =
                roles.map(role -> GroupId.of(role, file.body()).value()).toList();
        // The proposer does not approve.
        Set<UUID> notFor =
                file.state() == KeptState.PROPOSED && file.proposedBy() != null ? Set.of(file.proposedBy()) : Set.of();
        notices.addExcept(
                notFor,
                file.protocolId(),
                file.caseId(),
                groups,
                kind,
                key,
                Map.of("reference", cases.get(file.caseId()).reference()));
    }
}
