package be.protocolloket.protocol.document.wording;

import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ItemGroup;
import be.protocolloket.protocol.document.Purpose;
import be.protocolloket.protocol.document.PurposeSide;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes out the parts of a flow. */
final class FlowText {

    String purposes(Flow flow, PurposeSide side) {
        return flow.purposes(side).stream().map(FlowText::purpose).collect(Lines.PARAGRAPHS);
    }

    String purpose(Flow flow, @Nullable String id) {
        return flow.purposes().stream()
                .filter(purpose -> purpose.id().equals(id))
                .map(FlowText::purpose)
                .collect(Lines.PARAGRAPHS);
    }

    String legalBases(Flow flow, @Nullable String party) {
        return Lines.bullets(flow.legalBases().stream()
                .filter(basis -> party == null || basis.party().equals(party))
                .map(basis -> basis.quote() == null ? basis.citation() : basis.citation() + "\n" + basis.quote()));
    }

    String compatibility(Flow flow) {
        return flow.compatibility() == null ? "" : Lines.bullets(flow.compatibility().grounds().stream());
    }

    String items(Flow flow) {
        return flow.itemGroups().stream().map(FlowText::group).collect(Lines.PARAGRAPHS);
    }

    String retention(Flow flow) {
        return flow.retention().stream()
                .flatMap(rule -> Stream.of(rule.text(), rule.justification()))
                .filter(Objects::nonNull)
                .collect(Lines.PARAGRAPHS);
    }

    private static String purpose(Purpose purpose) {
        String heading = Stream.of(purpose.label(), purpose.heading())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(heading.isEmpty() ? "" : "**" + heading + "**", purpose.text())
                .collect(Lines.PARAGRAPHS);
    }

    private static String group(ItemGroup group) {
        String heading = group.sequence() == null ? group.label() : group.sequence() + " – " + group.label();
        String items = Lines.bullets(group.items().stream().map(DataItem::label).filter(Objects::nonNull));
        String reasons = Stream.concat(
                        Stream.of(group.justification()),
                        group.items().stream().map(DataItem::justification).filter(Objects::nonNull))
                .collect(Lines.PARAGRAPHS);
        return Stream.of(
                        "**" + heading + "**",
                        items,
                        reasons.isEmpty() ? "" : "**Verantwoording proportionaliteit**",
                        reasons)
                .collect(Lines.PARAGRAPHS);
    }
}
