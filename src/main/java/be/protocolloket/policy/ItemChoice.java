package be.protocolloket.policy;

import be.protocolloket.protocol.document.ConditionCode;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.ItemGroup;
import be.protocolloket.protocol.document.SpecialCategory;
import java.util.List;

/**
 * An item of a flow, and whether it may go about one data subject. Whether that person knows is not judged here.
 *
 * @param refusals empty when it may
 * @param sensitive it travels as sensitive data, even before anybody decides on special categories
 */
public record ItemChoice(String flowId, ItemGroup group, DataItem item, List<Refusal> refusals, boolean sensitive) {

    public ItemChoice {
        refusals = List.copyOf(refusals);
    }

    public boolean allowed() {
        return refusals.isEmpty();
    }

    /** Somebody must say whether the value belongs to a special category (GDPR 9). */
    public boolean asksSpecial() {
        return item.specialCategory() == SpecialCategory.POSSIBLE;
    }

    /** The protocol leaves the contents to a decision in each case. */
    public boolean caseByCase() {
        return item.conditions().stream().anyMatch(condition -> condition.code() == ConditionCode.CASE_BY_CASE);
    }

    /** It is the ending of a support agreement. */
    public boolean tellsEnding() {
        return PolicyRoles.tellsEnding(item);
    }
}
