package be.protocolloket.exchange.preparation;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.casefile.CaseTable;
import be.protocolloket.exchange.casefile.ReceiptAlerts;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.subject.SamePerson;
import be.protocolloket.exchange.subject.SubjectRow;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.exchange.transfer.ItemTable;
import be.protocolloket.exchange.transfer.SubjectNotices;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.party.Direction;
import be.protocolloket.policy.Decision;
import be.protocolloket.policy.ItemChoice;
import be.protocolloket.policy.NoticeDuty;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.workflow.NotHereException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Begins a transfer: what the version in force allows today becomes what a case worker decides about. */
@Service
public class TransferBeginnings {

    private final CaseTable cases;
    private final TransferTable transfers;
    private final ItemTable items;
    private final SubjectTable subjects;
    private final SubjectNotices notices;
    private final CaseRule rule;
    private final ReceiptAlerts alerts;

    TransferBeginnings(
            CaseTable cases,
            TransferTable transfers,
            ItemTable items,
            SubjectTable subjects,
            SubjectNotices notices,
            CaseRule rule,
            ReceiptAlerts alerts) {
        this.cases = cases;
        this.transfers = transfers;
        this.items = items;
        this.subjects = subjects;
        this.notices = notices;
        this.rule = rule;
        this.alerts = alerts;
    }

    /** The allowed items of one data subject. */
    private record Allowed(UUID subjectId, ItemChoice choice) {}

    /** In the caller's transaction, which must exist; throws {@link NotHereException} when the case is absent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public TransferStart open(UUID caseId, TransferPurpose purpose, Direction direction) {
        CaseView about = cases.lock(caseId).orElseThrow(NotHereException::new);
        if (!about.bodies().equals(direction.bodies())) {
            throw new IllegalStateException("a transfer goes between the two bodies of its case");
        }
        Policy policy = rule.policy(about.protocolId());
        Decision scope = rule.scope(policy, about, purpose, direction);
        List<Allowed> allowed = scope.allowed() ? allowed(policy, about, purpose, direction) : List.of();
        UUID id = UUID.randomUUID();
        String flowId = allowed.isEmpty()
                ? policy.flows(direction).stream().map(Flow::id).findFirst().orElse("")
                : allowed.get(0).choice().flowId();
        transfers.add(
                id,
                caseId,
                purpose,
                flowId,
                direction,
                allowed.isEmpty() ? TransferState.STOPPED : TransferState.PREPARING);
        if (allowed.isEmpty()) {
            if (!scope.allowed()) {
                alerts.blocked(caseId, direction.discloser());
            }
            return new TransferStart(id, false, false);
        }
        items.add(
                id,
                allowed.stream()
                        .map(item -> new ItemTable.NewItem(
                                item.subjectId(), item.choice().item().code()))
                        .toList());
        NoticeDuty duty = NoticeDuty.of(policy);
        boolean first = duty.beforeTransfer()
                && !notices.outstanding(id, duty.exception()).isEmpty();
        return new TransferStart(id, true, first);
    }

    private List<Allowed> allowed(Policy policy, CaseView about, TransferPurpose purpose, Direction direction) {
        List<Allowed> allowed = new ArrayList<>();
        Map<String, Set<String>> asked = new HashMap<>();
        for (SubjectRow subject : SamePerson.candidatesFirst(subjects.of(about.id()))) {
            // Of somebody in two roles, each role is judged by itself, and what goes for both is asked once.
            Set<String> codes = asked.computeIfAbsent(subject.person(), first -> new HashSet<>());
            rule.items(policy, about, purpose, direction, subject.role()).stream()
                    .filter(ItemChoice::allowed)
                    .filter(choice -> codes.add(choice.item().code()))
                    .forEach(choice -> allowed.add(new Allowed(subject.id(), choice)));
        }
        return allowed;
    }
}
