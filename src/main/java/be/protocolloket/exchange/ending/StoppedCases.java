package be.protocolloket.exchange.ending;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.event.CaseClosed;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.tasklist.notice.TaskHolders;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells who has or had a task in a case that a body stopped it, except who stopped it. The reason is kept sealed and stays in the case of the
 * body that wrote it. The other body hears of the end only where the table of the border lets the end pass.
 */
@Component
class StoppedCases {

    /** A body gave the case up before its data arrived. */
    private static final Set<CaseOutcome> STOPPED = EnumSet.of(
            CaseOutcome.WITHDRAWN,
            CaseOutcome.WARNING_NOT_DELIVERED,
            CaseOutcome.ARREARS_NOT_DISCLOSED,
            CaseOutcome.PROPOSAL_NOT_SENT);

    private final CaseTable cases;
    private final Border border;
    private final TaskHolders holders;
    private final Notices notices;

    StoppedCases(CaseTable cases, Border border, TaskHolders holders, Notices notices) {
        this.cases = cases;
        this.border = border;
        this.holders = holders;
        this.notices = notices;
    }

    @EventListener
    void on(CaseClosed closed) {
        if (STOPPED.contains(closed.outcome())) {
            cases.find(closed.caseId()).ifPresent(this::tell);
        }
    }

    private void tell(CaseView stopped) {
        TaskHolders.Finishing stopping = holders.finishing(stopped.id());
        Set<EnterpriseNumber> own =
                stopping.groups().stream().map(StoppedCases::body).collect(Collectors.toSet());
        holders.ofCase(stopped.id()).keySet().stream()
                .filter(group -> border.knowsEnd(stopped.id(), body(group)))
                .forEach(group -> notices.addExcept(
                        stopping.people(),
                        stopped.protocolId(),
                        stopped.id(),
                        List.of(group),
                        NoticeKind.WARNING,
                        "exchange.notice.case-stopped" + (own.contains(body(group)) ? ".own" : ""),
                        Map.of("reference", stopped.reference())));
    }

    private static EnterpriseNumber body(String group) {
        return GroupId.parse(group).body();
    }
}
