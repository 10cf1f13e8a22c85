package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of data items as the table shows it.
 *
 * @param id stays the same over versions
 * @param sequence the number as written; gaps are kept
 * @param label the group's label as written
 * @param category category of the whole group
 * @param caseKinds the kinds of case for which the table gives the group; empty means any that a purpose of the flow serves
 * @param items the items
 * @param justification why each item is needed
 */
public record ItemGroup(
        @JsonProperty(required = true) String id,
        @Nullable String sequence,
        String label,
        @Nullable DataCategory category,
        List<CaseKind> caseKinds,
        List<DataItem> items,
        String justification) {

    public ItemGroup {
        label = Absent.text(label);
        caseKinds = Absent.list(caseKinds);
        items = Absent.list(items);
        justification = Absent.text(justification);
    }
}
