package be.protocolloket.protocol;

import be.protocolloket.party.Caller;
import be.protocolloket.workflow.form.FormOption;
import java.util.List;
import java.util.UUID;

/** Who was appointed for the signatory slots: a person, on a mandate, and never a name. */
public interface SlotAppointments {

    /** Those that count for the text on which was last advised, one for each slot; empty while nobody was appointed. */
    List<SlotAppointment> of(UUID protocolId);

    /** The appointment and those before it for the same slot of the same text, the oldest first; empty when there is none. */
    List<SlotAppointment> upTo(UUID appointmentId);

    /** Whom the caller could put in the slot of somebody else today, by function and name; the value is the mandate's id. */
    List<FormOption> successors(UUID protocolId, String slotId, Caller caller);

    /**
     * Appoints somebody else for a slot, while the text is being signed. The asker has checked that nobody acted in the slot.
     *
     * @param mandateId of the candidate
     * @throws ProtocolRefusedException when the person may not be appointed, or has a slot already
     */
    SlotAppointment replace(UUID protocolId, String slotId, UUID mandateId, Caller caller);
}
