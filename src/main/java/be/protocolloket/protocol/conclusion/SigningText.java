package be.protocolloket.protocol.conclusion;

import be.protocolloket.protocol.SlotFilling;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.Representative;
import be.protocolloket.protocol.document.SeatState;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the persons who were named for vacant slots into a text: in the signature block, and in the party clause where its seat is open too. */
final class SigningText {

    private SigningText() {}

    /** @param fillings by slot id */
    static ProtocolDocument withFilledSlots(ProtocolDocument document, Map<String, SlotFilling> fillings) {
        if (fillings.isEmpty()) {
            return document;
        }
        var tree = (ObjectNode) ProtocolDocuments.tree(document);
        for (int i = 0; i < document.parties().size(); i++) {
            fill(
                    document.parties().get(i),
                    (ObjectNode) tree.withArray("parties").get(i),
                    fillings);
        }
        return ProtocolDocuments.read(tree);
    }

    /** The date of the text is the day on which it was made ready for signing, unless its drafters wrote one. */
    static ProtocolDocument dated(ProtocolDocument document, LocalDate today) {
        if (document.documentDate() != null) {
            return document;
        }
        var tree = (ObjectNode) ProtocolDocuments.tree(document);
        return ProtocolDocuments.read(tree.put("documentDate", today.toString()));
    }

    private static void fill(Party party, ObjectNode node, Map<String, SlotFilling> fillings) {
        SlotFilling last = null;
        for (int i = 0; i < party.signatories().size(); i++) {
            SignatorySlot slot = party.signatories().get(i);
            SlotFilling filling = fillings.get(slot.id());
            if (filling != null) {
                write(node.withArray("signatories"), i, slot.function(), filling);
                last = slot.state() == SeatState.VACANT ? filling : last;
            }
        }
        if (last != null && party.openSeatFollowsSignatory()) {
            Representative seat = party.representatives().stream()
                    .filter(open -> open.state() == SeatState.VACANT)
                    .findFirst()
                    .orElseThrow();
            write(node.withArray("representatives"), party.representatives().indexOf(seat), seat.function(), last);
        }
    }

    private static void write(ArrayNode seats, int index, @Nullable String function, SlotFilling filling) {
        var seat = (ObjectNode) seats.get(index);
        seat.put("name", filling.name());
        seat.put("function", function == null ? filling.function() : function);
        seat.put("state", SeatState.NAMED.name());
    }
}
