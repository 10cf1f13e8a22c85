package be.protocolloket.protocol.slot;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Signatories;
import be.protocolloket.party.Signatory;
import be.protocolloket.protocol.SlotAppointment;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.version.Parties;
import be.protocolloket.workflow.DatabaseClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who was appointed for which slot of an advised text, and whether they can sign in it today. */
@Component
public class SignatureBlock {

    private final Signatories signatories;
    private final SlotAppointmentTable appointments;
    private final DatabaseClock clock;

    SignatureBlock(Signatories signatories, SlotAppointmentTable appointments, DatabaseClock clock) {
        this.signatories = signatories;
        this.appointments = appointments;
        this.clock = clock;
    }

    /** The slots in which the text is signed, in its order. */
    public List<SlotSeat> seats(VersionView advised) {
        var appointed = appointments.of(advised.id()).stream()
                .collect(Collectors.toMap(SlotAppointment::slotId, Function.identity()));
        var signed = advised.document().signedSlots();
        var seats = new ArrayList<SlotSeat>();
        for (var party : advised.document().parties()) {
            var body = Parties.numberOf(party).orElseThrow();
            var running = running(body);
            for (var slot : party.signatories()) {
                if (signed.contains(slot)) {
                    var appointment = own(appointed.get(slot.id()), body);
                    boolean inOffice = appointment != null
                            && appointment.mandateId() != null
                            && running.contains(appointment.mandateId());
                    seats.add(new SlotSeat(body, slot, appointment, inOffice));
                }
            }
        }
        return seats;
    }

    private static @Nullable SlotAppointment own(@Nullable SlotAppointment appointment, EnterpriseNumber body) {
        return appointment == null || appointment.body().equals(body) ? appointment : null;
    }

    private Set<UUID> running(EnterpriseNumber body) {
        return signatories.of(body, clock.today()).stream()
                .map(Signatory::mandateId)
                .collect(Collectors.toSet());
    }
}
