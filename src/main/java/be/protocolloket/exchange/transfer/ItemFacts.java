package be.protocolloket.exchange.transfer;

import be.protocolloket.party.Direction;
import be.protocolloket.policy.Policy;
import be.protocolloket.protocol.document.ArticleTopic;
import be.protocolloket.protocol.document.Condition;
import be.protocolloket.protocol.document.ConditionCode;
import be.protocolloket.protocol.document.DataCategory;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ItemGroup;
import be.protocolloket.protocol.document.SpecialCategory;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the protocol's table says of one item, as far as a decision about it needs it. */
public record ItemFacts(DataItem item, @Nullable DataCategory category, String article) {

    /** Empty when the version in force does not list it in this direction any more. */
    public static Optional<ItemFacts> of(Policy policy, Direction direction, String code) {
        return of(policy.flows(direction), policy.article(ArticleTopic.DATA), code);
    }

    public static Optional<ItemFacts> of(List<Flow> flows, String article, String code) {
        for (Flow flow : flows) {
            for (ItemGroup group : flow.itemGroups()) {
                for (DataItem item : group.items()) {
                    if (item.code().equals(code)) {
                        DataCategory category = item.category() == null ? group.category() : item.category();
                        return Optional.of(new ItemFacts(item, category, place(article, group)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    public String label() {
        return Objects.requireNonNullElse(item.label(), item.code());
    }

    /** For a data subject in this role. */
    public String label(SubjectRole role) {
        return ItemLabel.of(item, role);
    }

    /** Whether it is the name of the data subject, and nothing more. */
    public boolean name() {
        return category == DataCategory.IDENTIFICATION
                && label().toLowerCase(Locale.ROOT).startsWith("naam");
    }

    public boolean nationalNumber() {
        return item.nationalNumber() || category == DataCategory.NATIONAL_NUMBER;
    }

    /** Whether a person is recognised by it: a name, a day of birth, a number. */
    public boolean identifies() {
        return category == DataCategory.IDENTIFICATION || nationalNumber();
    }

    public boolean amount() {
        return category == DataCategory.FINANCIAL && hasCondition(ConditionCode.HAS_RENT_ARREARS);
    }

    /** The item is the ending of a support agreement: a day, and nothing about how it ended (seed B, lines 428-434). */
    public boolean ending() {
        return hasCondition(ConditionCode.SUPPORT_AGREEMENT_ENDED);
    }

    /** Whether somebody must say of each value if it belongs to a special category (GDPR 9). */
    public boolean asksSpecial() {
        return item.specialCategory() == SpecialCategory.POSSIBLE;
    }

    public boolean special(boolean answered) {
        return item.specialCategory() == SpecialCategory.YES || asksSpecial() && answered;
    }

    /** Whether it is sent only with a reason of its own. */
    public boolean needsReason(boolean special) {
        return special || nationalNumber() || hasCondition(ConditionCode.CASE_BY_CASE);
    }

    private boolean hasCondition(ConditionCode code) {
        return item.conditions().stream().map(Condition::code).anyMatch(code::equals);
    }

    private static String place(String article, ItemGroup group) {
        String part = group.sequence() == null ? group.label() : group.sequence() + " – " + group.label();
        String named = part.strip().replaceFirst("[.:;]+$", "");
        return article.isEmpty() ? named : article + ", " + named;
    }
}
