package be.protocolloket.exchange.recognition;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.subject.SamePerson;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.exchange.transfer.ItemFacts;
import be.protocolloket.exchange.transfer.ItemRow;
import be.protocolloket.exchange.transfer.ItemTable;
import be.protocolloket.exchange.transfer.TransferTable;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.Policy;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whether a body can know whom a case is about: it wrote the person down, was given the number with the question, or received something in the
 * case by which the person is recognised.
 */
@Component
public class Recognition {

    private final SubjectTable subjects;
    private final SamePerson same;
    private final TransferTable transfers;
    private final ItemTable items;
    private final CaseRule rule;

    Recognition(SubjectTable subjects, SamePerson same, TransferTable transfers, ItemTable items, CaseRule rule) {
        this.subjects = subjects;
        this.same = same;
        this.transfers = transfers;
        this.items = items;
        this.rule = rule;
    }

    /** Whether the body knows who this data subject of the case is, before it gets anything more. */
    public boolean knows(CaseView about, UUID subjectId, EnterpriseNumber body) {
        List<TransferView> all = transfers.of(about.id());
        return body.equals(about.initiator())
                || askedByNumber(about, subjectId, body, all)
                || all.stream()
                        .filter(transfer ->
                                transfer.receiver().equals(body) && transfer.state() == TransferState.RECEIVED)
                        .anyMatch(transfer -> tells(about, transfer, subjectId));
    }

    /** Whether the receiver can match everybody about whom this transfer tells it something. */
    public boolean matches(CaseView about, TransferView transfer) {
        return items.of(transfer.id()).stream()
                .filter(ItemRow::included)
                .map(ItemRow::subjectId)
                .distinct()
                .allMatch(subject -> knows(about, subject, transfer.receiver()) || tells(about, transfer, subject));
    }

    /** Whether a person is recognised by this item of the protocol's table. */
    public static boolean identifies(Policy policy, TransferView transfer, String code) {
        return ItemFacts.of(policy, transfer.direction(), code)
                .filter(ItemFacts::identifies)
                .isPresent();
    }

    private boolean askedByNumber(CaseView about, UUID subjectId, EnterpriseNumber body, List<TransferView> all) {
        boolean asked = all.stream()
                .anyMatch(transfer -> transfer.discloser().equals(body) && transfer.state() != TransferState.STOPPED);
        return asked
                && subjects.of(about.id()).stream()
                        .anyMatch(row -> row.id().equals(subjectId) && row.inszHash() != null);
    }

    private boolean tells(CaseView about, TransferView transfer, UUID subjectId) {
        Policy policy = rule.policy(about.protocolId());
        List<UUID> places = same.of(subjectId);
        return items.of(transfer.id()).stream()
                .filter(item -> places.contains(item.subjectId()) && item.included())
                .map(item -> ItemFacts.of(policy, transfer.direction(), item.code()))
                // What the text in force does not list any more was checked by the text of the day on which it was
                // sent.
                .anyMatch(facts -> facts.map(ItemFacts::identifies).orElse(true));
    }
}
