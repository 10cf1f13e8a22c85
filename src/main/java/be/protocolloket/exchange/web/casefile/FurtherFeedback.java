package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CasePanel;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.party.Caller;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.policy.NextStep;
import be.protocolloket.policy.Policy;
import be.protocolloket.policy.PolicyRoles;
import be.protocolloket.policy.Refusal;
import be.protocolloket.policy.RefusalReason;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.ConditionCode;
import be.protocolloket.protocol.document.DataCategory;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ItemGroup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a supporter would tell the landlord beside the ending: that an agreement was concluded, and whether it is observed. Purposes of a protocol
 * may speak of it while its table lists the ending only; then this says so, by the article, and what can be done.
 */
@Component
@Order(45)
class FurtherFeedback implements CasePanel {

    private static final List<String> WISHES = List.of("conclusion", "observance");

    private final CaseRule rule;
    private final Words words;

    FurtherFeedback(CaseRule rule, Words words) {
        this.rule = rule;
        this.words = words;
    }

    /**
     * Something that the protocol does not let the supporter tell.
     *
     * @param note what is asked of the own manager, nothing about anybody
     */
    public record FeedbackLine(List<Refusal> refusals, String note) {}

    @Override
    public Optional<PanelView> show(CaseView about, Caller caller) {
        if (about.kind() != CaseKind.SUPPORT_AGREEMENT || about.state() != CaseState.OPEN) {
            return Optional.empty();
        }
        Policy policy = rule.policy(about.protocolId());
        PolicyRoles roles = PolicyRoles.of(policy, about.kind(), about.outward());
        EnterpriseNumber supporter = roles.supporter();
        EnterpriseNumber landlord = roles.landlord();
        if (supporter == null || landlord == null || !caller.holds(Role.CASE_WORKER, supporter)) {
            return Optional.empty();
        }
        List<Flow> flows = policy.flows(new Direction(supporter, landlord));
        if (flows.stream().flatMap(FurtherFeedback::followUp).anyMatch(items -> true)) {
            return Optional.empty();
        }
        List<FeedbackLine> lines = WISHES.stream()
                .map(wish -> line(policy, wish, supporter, landlord))
                .toList();
        return Optional.of(new PanelView(
                "exchange.page.feedback",
                "exchange/case-parts",
                "furtherFeedback",
                Map.of("about", about, "lines", lines)));
    }

    /** Items by which a case is followed up, other than the ending of the agreement: where there are any, the table above says what may go. */
    private static Stream<ItemGroup> followUp(Flow flow) {
        return flow.itemGroups().stream()
                .filter(group ->
                        group.caseKinds().isEmpty() || group.caseKinds().contains(CaseKind.SUPPORT_AGREEMENT))
                .filter(group -> group.items().stream()
                        .anyMatch(item -> (item.category() == null ? group.category() : item.category())
                                        == DataCategory.FOLLOW_UP
                                && item.conditions().stream()
                                        .noneMatch(each -> each.code() == ConditionCode.SUPPORT_AGREEMENT_ENDED)));
    }

    private FeedbackLine line(Policy policy, String wish, EnterpriseNumber supporter, EnterpriseNumber landlord) {
        var refusal = new Refusal(
                RefusalReason.ITEM_NOT_LISTED,
                policy.article(ArticleTopic.DATA),
                NextStep.OPEN_AMENDMENT,
                List.of(words.of("exchange.page.feedback." + wish), policy.nameOf(supporter), policy.nameOf(landlord)));
        return new FeedbackLine(List.of(refusal), words.of("exchange.page.feedback." + wish + ".note"));
    }
}
