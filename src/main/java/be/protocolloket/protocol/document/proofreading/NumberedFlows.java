package be.protocolloket.protocol.document.proofreading;

import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ItemGroup;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.Numbered;
import java.util.stream.Stream;

/** The flows of a document with their groups and items, each with the path at which it stands. */
final class NumberedFlows {

    private static final int LONGEST_NAME = 60;

    private NumberedFlows() {}

    static Stream<Numbered<Flow>> flows(ProtocolDocument document) {
        return Numbered.in("flows", document.flows());
    }

    static Stream<Numbered<ItemGroup>> groups(Numbered<Flow> flow) {
        return Numbered.in(flow.at("itemGroups"), flow.value().itemGroups());
    }

    static Stream<Numbered<DataItem>> items(Numbered<Flow> flow) {
        return groups(flow)
                .flatMap(group -> Numbered.in(group.at("items"), group.value().items()));
    }

    /** The item's label, shortened at a space, or its code where it has none. */
    static String name(DataItem item) {
        String label = item.label() == null ? item.code() : item.label();
        return label.length() <= LONGEST_NAME ? label : label.substring(0, label.lastIndexOf(' ', LONGEST_NAME)) + " …";
    }
}
