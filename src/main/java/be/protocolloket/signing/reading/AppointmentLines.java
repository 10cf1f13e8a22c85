package be.protocolloket.signing.reading;

import be.protocolloket.party.People;
import be.protocolloket.party.Signatories;
import be.protocolloket.protocol.SlotAppointment;
import be.protocolloket.protocol.SlotAppointments;
import be.protocolloket.protocol.rendition.SignatureLine.Appointed;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.signing.record.SlotTable;
import be.protocolloket.workflow.DatabaseClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How the signatories of a text came to be it, by name. */
@Component
class AppointmentLines {

    private final SlotTable slots;
    private final SlotAppointments appointments;
    private final Signatories signatories;
    private final People people;

    AppointmentLines(SlotTable slots, SlotAppointments appointments, Signatories signatories, People people) {
        this.slots = slots;
        this.appointments = appointments;
        this.signatories = signatories;
        this.people = people;
    }

    /** By slot; one that was opened before appointments were kept is absent. */
    Map<String, Appointed> of(UUID versionId) {
        Map<String, Appointed> found = new HashMap<>();
        for (SignatureSlot slot : slots.of(versionId)) {
            if (slot.appointmentId() != null) {
                var history = appointments.upTo(slot.appointmentId());
                if (!history.isEmpty()) {
                    found.put(slot.slotId(), line(history));
                }
            }
        }
        return found;
    }

    private Appointed line(List<SlotAppointment> history) {
        SlotAppointment last = history.get(history.size() - 1);
        var mandate = last.mandateId();
        return new Appointed(
                people.displayName(last.appointedBy()),
                last.appointedAt().atZone(DatabaseClock.ZONE).toLocalDate(),
                Objects.requireNonNull(last.mandateSince()),
                last.approvedBy() == null ? null : people.displayName(last.approvedBy()),
                last.approvedOn(),
                last.approvedBy() == null && mandate != null && signatories.byOperator(mandate),
                history.size() < 2 || history.get(history.size() - 2).personId().equals(last.personId())
                        ? null
                        : history.get(history.size() - 2).name());
    }
}
