package be.protocolloket.exchange.rule;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.subject.SubjectRow;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.exchange.transfer.ItemLabel;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.ItemChoice;
import be.protocolloket.policy.Policy;
import be.protocolloket.policy.Refusal;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the protocol allows in a case today, in each direction that it foresees. Nothing about people but their roles. */
@Component
public class CaseRights {

    private final CaseRule rule;
    private final SubjectTable subjects;

    CaseRights(CaseRule rule, SubjectTable subjects) {
        this.rule = rule;
        this.subjects = subjects;
    }

    /**
     * One direction.
     *
     * @param refusals why nothing may go today, whatever the item
     */
    public record Way(Direction direction, List<Refusal> refusals, List<Line> lines) {

        public EnterpriseNumber discloser() {
            return direction.discloser();
        }

        public EnterpriseNumber receiver() {
            return direction.receiver();
        }

        /** How many items may go. */
        public long allowed() {
            return refusals.isEmpty() ? lines.stream().filter(Line::allowed).count() : 0;
        }
    }

    /**
     * One item about data subjects in one role.
     *
     * @param code of the item in the protocol
     * @param article that lists it
     * @param caseByCase the protocol leaves its contents to a decision in each case
     */
    public record Line(
            String code, String label, SubjectRole role, String article, boolean caseByCase, List<Refusal> refusals) {

        public boolean allowed() {
            return refusals.isEmpty();
        }
    }

    /** Whether the protocol refuses an item only because the case may have been written down wrongly. */
    public static boolean mendable(List<Way> ways) {
        return ways.stream()
                .flatMap(way -> way.lines().stream()
                        .map(line -> Stream.concat(way.refusals().stream(), line.refusals().stream())
                                .toList()))
                .anyMatch(Refusal::mendable);
    }

    /**
     * The initiator's direction first; a direction that the protocol does not have is left out. Whether the other body could tell of an ending
     * now would tell that there was one, so only the own direction says it.
     *
     * @param own whether the reader sees what a body decided
     */
    public List<Way> of(CaseView about, Predicate<EnterpriseNumber> own) {
        Policy policy = rule.policy(about.protocolId());
        List<Way> ways = new ArrayList<>();
        Stream.of(about.outward(), about.outward().reversed())
                .forEach(direction -> add(ways, policy, about, direction, own.test(direction.discloser())));
        return ways;
    }

    private void add(List<Way> ways, Policy policy, CaseView about, Direction direction, boolean own) {
        List<Line> lines = subjects.of(about.id()).stream()
                .map(SubjectRow::role)
                .distinct()
                .flatMap(role -> lines(policy, about, direction, role, own).stream())
                .toList();
        if (!lines.isEmpty()) {
            List<Refusal> general = rule.scope(policy, about, TransferPurpose.REQUEST, direction)
                    .general();
            ways.add(new Way(direction, general, lines));
        }
    }

    private List<Line> lines(Policy policy, CaseView about, Direction direction, SubjectRole role, boolean own) {
        String article = policy.article(ArticleTopic.DATA);
        List<ItemChoice> usual = rule.items(policy, about, TransferPurpose.REQUEST, direction, role);
        List<ItemChoice> ending = rule.items(policy, about, TransferPurpose.FEEDBACK, direction, role);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < usual.size(); i++) {
            if (usual.get(i).tellsEnding() && !own) {
                continue;
            }
            ItemChoice choice = usual.get(i).tellsEnding() ? ending.get(i) : usual.get(i);
            String code = choice.item().code();
            lines.add(new Line(
                    code, ItemLabel.of(choice.item(), role), role, article, choice.caseByCase(), choice.refusals()));
        }
        return lines;
    }
}
