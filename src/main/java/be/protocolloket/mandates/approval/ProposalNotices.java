package be.protocolloket.mandates.approval;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Tells the people of a body how it stands with a proposal; never whom it is about. */
@Service
public class ProposalNotices {

    private final Notices notices;
    private final Bodies bodies;
    private final OpenTasks tasks;

    ProposalNotices(Notices notices, Bodies bodies, OpenTasks tasks) {
        this.notices = notices;
        this.bodies = bodies;
        this.tasks = tasks;
    }

    /** Not those who may not decide on it, such as the proposer. */
    public void remind(UUID proposal, EnterpriseNumber body) {
        tell(proposal, body, NoticeKind.REMINDER, "reminder", Role.BODY_ADMINISTRATOR, Role.SIGNATORY);
    }

    void rejected(UUID proposal, EnterpriseNumber body) {
        tell(proposal, body, NoticeKind.WARNING, "rejected", Role.BODY_ADMINISTRATOR);
    }

    public void expired(UUID proposal, EnterpriseNumber body) {
        tell(proposal, body, NoticeKind.WARNING, "expired", Role.BODY_ADMINISTRATOR);
    }

    private void tell(UUID proposal, EnterpriseNumber body, NoticeKind kind, String message, Role... roles) {
        var groups =
                Stream.of(roles).map(role -> GroupId.of(role, body).value()).toList();
        Set<UUID> notFor = kind == NoticeKind.REMINDER
                ? tasks.of(proposal).stream()
                        .flatMap(task -> task.barred().stream())
                        .collect(Collectors.toSet())
                : Set.of();
        notices.addExcept(
                notFor,
                proposal,
                null,
                groups,
                kind,
                "mandates.notice." + message,
                Map.of("body", bodies.shortName(body)));
    }
}
