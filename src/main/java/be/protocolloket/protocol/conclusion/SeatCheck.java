package be.protocolloket.protocol.conclusion;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.slot.SlotSeat;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Whether a text can be signed by everybody who must: each party has a required slot, and each slot its own person, appointed and in office. */
final class SeatCheck {

    private SeatCheck() {}

    static void check(ProtocolDocument text, List<SlotSeat> seats, List<FieldProblem> problems) {
        text.parties().stream()
                .filter(party -> party.signatories().stream().noneMatch(SignatorySlot::required))
                .forEach(party -> problems.add(
                        new FieldProblem(null, "protocol.refused.party-without-slot", party.displayName())));
        Map<UUID, SlotSeat> seated = new HashMap<>();
        for (var seat : seats) {
            var appointment = seat.appointment();
            if (appointment == null || seat.vacant()) {
                problems.add(new FieldProblem(
                        null, "protocol.refused.slot-vacant", seat.slot().id()));
                continue;
            }
            var earlier = seated.putIfAbsent(appointment.personId(), seat);
            if (earlier != null && !earlier.slot().namesSameAs(seat.slot())) {
                problems.add(new FieldProblem(null, "protocol.refused.slot-same-person", appointment.name()));
            }
        }
    }
}
