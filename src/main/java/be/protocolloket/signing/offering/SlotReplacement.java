package be.protocolloket.signing.offering;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.SlotAppointments;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.signing.record.SlotTable;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FormOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a successor in a slot that nobody can sign any more, while the text is out for signature. A manager of the body itself appoints; the
 * managers of the others are told. A slot in which somebody acted stays as it is, and so does one whose signatory is in office.
 */
@Service
public class SlotReplacement {

    private final Protocols protocols;
    private final SlotTable slots;
    private final SigningRecall deserted;
    private final SlotAppointments appointments;
    private final SignatoryNews news;
    private final SigningRun run;

    SlotReplacement(
            Protocols protocols,
            SlotTable slots,
            SigningRecall deserted,
            SlotAppointments appointments,
            SignatoryNews news,
            SigningRun run) {
        this.protocols = protocols;
        this.slots = slots;
        this.deserted = deserted;
        this.appointments = appointments;
        this.news = news;
        this.run = run;
    }

    /** The slots for which the caller may appoint a successor now. */
    @Transactional(readOnly = true)
    public List<SignatureSlot> due(UUID protocolId, Caller caller) {
        var protocol = protocols.require(protocolId, caller);
        if (protocol.state() != DocumentState.SIGNING) {
            return List.of();
        }
        return deserted.deserted(protocol.currentVersionId()).stream()
                .filter(slot -> caller.holds(Role.PROTOCOL_MANAGER, slot.party()))
                .toList();
    }

    /** Whom the caller may appoint for it, by function and name. */
    @Transactional(readOnly = true)
    public List<FormOption> candidates(UUID protocolId, SignatureSlot slot, Caller caller) {
        return appointments.successors(protocolId, slot.slotId(), caller);
    }

    /**
     * @param mandateId of one of the candidates; null when nothing was chosen
     * @throws NotHereException unless the slot is {@link #due}
     * @throws ProtocolRefusedException when that person may not be appointed, or somebody acted in the slot in the meantime
     */
    @Transactional
    public void replace(UUID protocolId, String slotId, @Nullable UUID mandateId, Caller caller) {
        SignatureSlot slot = find(protocolId, slotId, caller).orElseThrow(NotHereException::new);
        if (mandateId == null) {
            throw new ProtocolRefusedException("signing.problem.successor-missing");
        }
        var appointment = appointments.replace(protocolId, slotId, mandateId, caller);
        if (!slots.give(slot, appointment)) {
            throw new ProtocolRefusedException("signing.problem.slot-closed");
        }
        slots.find(slot.versionId(), slotId).ifPresent(given -> run.give(protocolId, slotId, given.group()));
        news.replaced(protocolId, slot, caller);
    }

    public Optional<SignatureSlot> find(UUID protocolId, String slotId, Caller caller) {
        return due(protocolId, caller).stream()
                .filter(slot -> slot.slotId().equals(slotId))
                .findFirst();
    }
}
