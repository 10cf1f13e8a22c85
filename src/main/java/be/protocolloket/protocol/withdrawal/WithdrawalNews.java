package be.protocolloket.protocol.withdrawal;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.tasklist.notice.TaskHolders;
import be.protocolloket.tasklist.notice.TaskHolders.Share;
import be.protocolloket.workflow.SeenText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Tells everybody who has or had a task in a protocol that it was withdrawn, by which body, why, and what becomes of their task. The managers of
 * every party hear it without a task too; of a registration so do the officers.
 */
@Component
public class WithdrawalNews {

    /** Keys of the notices begin so. */
    static final String KEY = "protocol.notice.withdrawn.";

    /** Code points of a reason in a notice; the page of the protocol has all of it. A notice is in an index, whose rows are short. */
    private static final int SHOWN = 200;

    private final TaskHolders holders;
    private final Notices notices;
    private final Bodies bodies;

    WithdrawalNews(TaskHolders holders, Notices notices, Bodies bodies) {
        this.holders = holders;
        this.notices = notices;
        this.bodies = bodies;
    }

    /**
     * In the transaction of the withdrawal, after the process ended its tasks.
     *
     * @param protocol as it was before
     * @param party that withdrew
     */
    public void withdrawn(ProtocolView protocol, EnterpriseNumber party, String reason, Caller by) {
        Map<String, Share> told = new LinkedHashMap<>(holders.ofProtocol(protocol.id()));
        protocol.parties().forEach(each -> {
            told.putIfAbsent(GroupId.of(Role.PROTOCOL_MANAGER, each).value(), Share.HAD);
            if (protocol.origin() == Origin.REGISTERED) {
                told.putIfAbsent(GroupId.of(Role.DPO, each).value(), Share.HAD);
            }
        });
        boolean alone = protocol.origin() == Origin.DRAFTED && !party.equals(protocol.lead());
        told.forEach((id, share) -> {
            var group = GroupId.parse(id);
            boolean acknowledges = alone
                    && group.role() == Role.PROTOCOL_MANAGER
                    && !group.body().equals(party);
            notices.addExcept(
                    Set.of(by.personId()),
                    protocol.id(),
                    null,
                    List.of(id),
                    acknowledges ? NoticeKind.ACKNOWLEDGE : NoticeKind.WARNING,
                    KEY + (protocol.origin() == Origin.REGISTERED ? "registration" : words(share, group.role())),
                    args(party, reason));
        });
    }

    /** The body and the reason, for a notice. */
    Map<String, String> args(EnterpriseNumber party, String reason) {
        String line = reason.replaceAll("\\s+", " ");
        String start = SeenText.start(line, SHOWN);
        Map<String, String> args = new LinkedHashMap<>();
        args.put("body", bodies.shortName(party));
        args.put("reason", start.equals(line) ? line : start + " …");
        return args;
    }

    private static String words(Share share, Role role) {
        return switch (share) {
            case FELL_AWAY -> "fell-away";
            case HAD -> "told";
            case DONE ->
                switch (role) {
                    case SIGNATORY -> "signed";
                    case DPO -> "advised";
                    default -> "done";
                };
        };
    }
}
