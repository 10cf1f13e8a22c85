package be.protocolloket.signing.signature;

import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.signing.record.Signature;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.signing.record.SignatureTable;
import be.protocolloket.signing.record.SlotTable;
import be.protocolloket.tasklist.bar.TaskBars;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may not sign in a slot because of the other slots of the text. */
@Component
class SlotBars {

    private final Protocols protocols;
    private final SlotTable slots;
    private final SignatureTable signatures;

    /** Found later: the task list needs the forms, which need this. */
    private final ObjectProvider<TaskBars> tasks;

    SlotBars(Protocols protocols, SlotTable slots, SignatureTable signatures, ObjectProvider<TaskBars> tasks) {
        this.protocols = protocols;
        this.slots = slots;
        this.signatures = signatures;
        this.tasks = tasks;
    }

    /** After a signature, which bars who put it from other slots. */
    void signed(UUID protocolId) {
        tasks.getObject().changed(protocolId);
    }

    /** As {@link #obstacle}. */
    boolean excludes(UUID versionId, String slotId, UUID person) {
        return slots.find(versionId, slotId)
                .filter(slot -> obstacle(slot, person) != null)
                .isPresent();
    }

    /**
     * Why this person may not act here, whatever their authority; null when nothing bars them. One person signs one slot of a text, unless the text names that person in each of them, and somebody
     * with a slot of their own signs only that one.
     */
    @Nullable
    String obstacle(SignatureSlot slot, UUID person) {
        boolean own = slot.signatoryId().equals(person);
        List<Signature> put = signatures.of(slot.versionId()).stream()
                .filter(signature -> signature.signedBy().equals(person))
                .toList();
        if (!put.isEmpty() && !own) {
            return "signing.problem.second-slot";
        }
        List<SignatureSlot> elsewhere = elsewhere(slot, person);
        if (!own) {
            return elsewhere.isEmpty() ? null : "signing.problem.own-slot";
        }
        boolean forAnother = put.stream().anyMatch(signature -> signature.onBehalfOfName() != null);
        return !forAnother && namedInAll(slot, elsewhere) ? null : "signing.problem.second-slot";
    }

    /** The person's own slots in the same text besides this one. */
    List<SignatureSlot> elsewhere(SignatureSlot slot, UUID person) {
        return slots.of(slot.versionId()).stream()
                .filter(other -> !other.slotId().equals(slot.slotId()))
                .filter(other -> other.signatoryId().equals(person))
                .toList();
    }

    /** Whether the text names one person in the slot and in the others. */
    private boolean namedInAll(SignatureSlot slot, List<SignatureSlot> others) {
        if (others.isEmpty()) {
            return true;
        }
        Map<String, SignatorySlot> text = protocols.version(slot.versionId()).document().slots().stream()
                .collect(Collectors.toMap(SignatorySlot::id, each -> each));
        var here = text.get(slot.slotId());
        return here != null
                && others.stream()
                        .map(other -> text.get(other.slotId()))
                        .allMatch(there -> there != null && here.namesSameAs(there));
    }
}
