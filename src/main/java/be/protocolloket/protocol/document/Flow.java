package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Data going from one party to another. Disclosing and receiving are roles in a flow, not properties of a party.
 *
 * @param id stays the same over versions
 * @param discloser id of the party that gives
 * @param receiver id of the party that gets
 * @param mode who starts a transfer
 * @param purposes original purposes and purposes of the receiver
 * @param legalBases what obliges or allows the processing, per party
 * @param compatibility why further processing is compatible (GDPR 6(4))
 * @param itemGroups the data, in groups
 * @param retention how long the receiver keeps the data
 * @param channels how data may travel
 */
public record Flow(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String discloser,
        @JsonProperty(required = true) String receiver,
        @Nullable TransferMode mode,
        List<Purpose> purposes,
        List<LegalBasis> legalBases,
        @Nullable Compatibility compatibility,
        List<ItemGroup> itemGroups,
        List<RetentionRule> retention,
        @Nullable ChannelRules channels) {

    public Flow {
        purposes = Absent.list(purposes);
        legalBases = Absent.list(legalBases);
        itemGroups = Absent.list(itemGroups);
        retention = Absent.list(retention);
    }

    /** All items of all groups, in the order of the table. */
    public List<DataItem> items() {
        return itemGroups.stream().flatMap(group -> group.items().stream()).toList();
    }

    /** The purposes of one side, in the order of the text. */
    public List<Purpose> purposes(PurposeSide side) {
        return purposes.stream().filter(purpose -> purpose.side() == side).toList();
    }
}
