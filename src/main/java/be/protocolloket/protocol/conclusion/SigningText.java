package be.protocolloket.protocol.conclusion;

import be.protocolloket.protocol.SlotAppointment;
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

/**
 * Writes the persons who were appointed for slots into a text where it does not name them yet: in the signature block, and in the party clause
 * where its seat is open too.
 */
final class SigningText {

    private SigningText() {}

    /** @param appointed by slot id */
    static ProtocolDocument withAppointed(ProtocolDocument document, Map<String, SlotAppointment> appointed) {
        if (document.slots().stream().allMatch(slot -> named(slot, appointed.get(slot.id())))) {
            return document;
        }
        var tree = (ObjectNode) ProtocolDocuments.tree(document);
        for (int i = 0; i < document.parties().size(); i++) {
            fill(
                    document.parties().get(i),
                    (ObjectNode) tree.withArray("parties").get(i),
                    appointed);
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

    private static boolean named(SignatorySlot slot, @Nullable SlotAppointment appointment) {
        return appointment == null || slot.isNamed(appointment.name());
    }

    private static void fill(Party party, ObjectNode node, Map<String, SlotAppointment> appointed) {
        SlotAppointment last = null;
        for (int i = 0; i < party.signatories().size(); i++) {
            SignatorySlot slot = party.signatories().get(i);
            SlotAppointment appointment = appointed.get(slot.id());
            if (appointment != null && !named(slot, appointment)) {
                write(node.withArray("signatories"), i, slot.function(), appointment);
                last = slot.state() == SeatState.VACANT ? appointment : last;
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

    private static void write(ArrayNode seats, int index, @Nullable String function, SlotAppointment appointment) {
        var seat = (ObjectNode) seats.get(index);
        seat.put("name", appointment.name());
        seat.put("function", function == null ? appointment.function() : function);
        seat.put("state", SeatState.NAMED.name());
    }
}
