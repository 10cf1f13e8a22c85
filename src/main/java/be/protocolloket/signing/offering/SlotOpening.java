package be.protocolloket.signing.offering;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Signatories;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.SlotAppointment;
import be.protocolloket.protocol.SlotAppointments;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.rendition.RenditionOptions;
import be.protocolloket.protocol.rendition.Renditions;
import be.protocolloket.signing.SlotState;
import be.protocolloket.signing.record.OfferedTextTable;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.signing.record.SlotTable;
import be.protocolloket.workflow.DatabaseClock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Offers a text for signature, slot by slot, as the process asks for them. */
@Component
public class SlotOpening {

    private final Protocols protocols;
    private final Renditions renditions;
    private final SlotAppointments appointments;
    private final Signatories signatories;
    private final DatabaseClock clock;
    private final OfferedTextTable texts;
    private final SlotTable slots;

    SlotOpening(
            Protocols protocols,
            Renditions renditions,
            SlotAppointments appointments,
            Signatories signatories,
            DatabaseClock clock,
            OfferedTextTable texts,
            SlotTable slots) {
        this.protocols = protocols;
        this.renditions = renditions;
        this.appointments = appointments;
        this.signatories = signatories;
        this.clock = clock;
        this.texts = texts;
        this.slots = slots;
    }

    /** The ids of the slots in which a version is signed, in the order of its text; the text is frozen, so they never change. */
    public List<String> slotIds(UUID versionId) {
        return protocols.version(versionId).document().signedSlots().stream()
                .map(SignatorySlot::id)
                .toList();
    }

    /**
     * The group that may sign in a slot, which is opened when it was not yet.
     *
     * @return {@code signatory:<enterprise number>:<person id>}
     * @throws ProtocolRefusedException when nobody can sign there today
     */
    public String open(UUID versionId, String slotId) {
        return slots.find(versionId, slotId)
                .orElseGet(() -> add(versionId, slotId))
                .group();
    }

    private SignatureSlot add(UUID versionId, String slotId) {
        VersionView version = protocols.version(versionId);
        if (version.purpose() != VersionPurpose.SIGNING) {
            throw new IllegalStateException("version " + versionId + " is not up for signature");
        }
        if (texts.find(versionId).isEmpty()) {
            texts.add(version, renditions.pdf(version, RenditionOptions.full(List.of())));
        }
        SignatureSlot slot = slot(version, slotId);
        slots.add(slot);
        return slot;
    }

    private SignatureSlot slot(VersionView version, String slotId) {
        int position = 0;
        for (Party party : version.document().parties()) {
            for (SignatorySlot slot : party.signatories()) {
                position++;
                if (slot.id().equals(slotId)) {
                    return slot(version, position, party, slot);
                }
            }
        }
        throw new IllegalStateException("version " + version.id() + " has no slot " + slotId);
    }

    /** Whom the manager of the body appointed; the name in the text says nothing about who somebody is. */
    private SignatureSlot slot(VersionView version, int position, Party party, SignatorySlot slot) {
        var body = EnterpriseNumber.parse(Objects.requireNonNull(party.enterpriseNumber()));
        SlotAppointment appointment = appointments.of(version.protocolId()).stream()
                .filter(each -> each.slotId().equals(slot.id()) && each.body().equals(body))
                .filter(this::inOffice)
                .findFirst()
                .orElseThrow(() -> new ProtocolRefusedException(
                        "signing.problem.no-signatory",
                        slot.name() == null ? slot.id() : slot.name(),
                        party.displayName()));
        String function = slot.function() == null ? appointment.function() : slot.function();
        return new SignatureSlot(
                version.id(),
                slot.id(),
                position,
                body,
                appointment.personId(),
                function,
                appointment.id(),
                appointment.mandateId(),
                SlotState.OPEN);
    }

    private boolean inOffice(SlotAppointment appointment) {
        return signatories.of(appointment.body(), clock.today()).stream()
                .anyMatch(signatory -> signatory.mandateId().equals(appointment.mandateId()));
    }
}
