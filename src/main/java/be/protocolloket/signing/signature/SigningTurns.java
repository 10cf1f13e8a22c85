package be.protocolloket.signing.signature;

import be.protocolloket.party.Caller;
import be.protocolloket.party.People;
import be.protocolloket.party.Role;
import be.protocolloket.party.SigningAuthorities;
import be.protocolloket.party.SigningAuthority;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.signing.record.OfferedText;
import be.protocolloket.signing.record.OfferedTextTable;
import be.protocolloket.signing.record.Signature;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.signing.record.SignatureTable;
import be.protocolloket.signing.record.SlotTable;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whether somebody may act in a slot today, in which function and for whom. */
@Component
class SigningTurns {

    private final Protocols protocols;
    private final OfferedTextTable texts;
    private final SlotTable slots;
    private final SignatureTable signatures;
    private final SigningAuthorities authorities;
    private final People people;
    private final DatabaseClock clock;

    SigningTurns(
            Protocols protocols,
            OfferedTextTable texts,
            SlotTable slots,
            SignatureTable signatures,
            SigningAuthorities authorities,
            People people,
            DatabaseClock clock) {
        this.protocols = protocols;
        this.texts = texts;
        this.slots = slots;
        this.signatures = signatures;
        this.authorities = authorities;
        this.people = people;
        this.clock = clock;
    }

    /** @throws NotHereException unless the slot exists and the caller signs for its body today */
    SigningTurn of(UUID versionId, String slotId, Caller caller) {
        SignatureSlot slot = slots.find(versionId, slotId).orElseThrow(NotHereException::new);
        if (!caller.holds(Role.SIGNATORY, slot.party())) {
            throw new NotHereException();
        }
        OfferedText text = texts.find(versionId).orElseThrow(NotHereException::new);
        SigningAuthority authority = authorities
                .of(caller, slot.party(), slot.signatoryId(), slot.mandateId(), clock.today())
                .orElse(null);
        String onBehalfOf =
                authority == null || authority.onBehalfOf() == null ? null : people.displayName(authority.onBehalfOf());
        return new SigningTurn(
                text,
                slot,
                authority,
                onBehalfOf,
                obstacle(slot, authority, caller),
                !elsewhere(slot, caller).isEmpty());
    }

    /**
     * Why the caller may not act here. One person signs one slot of a text, unless the text names that person in each of them, and somebody
     * with a slot of their own signs only that one.
     */
    private @Nullable String obstacle(SignatureSlot slot, @Nullable SigningAuthority authority, Caller caller) {
        if (authority == null) {
            return "signing.problem.no-authority";
        }
        boolean own = slot.signatoryId().equals(caller.personId());
        List<Signature> put = signatures.of(slot.versionId()).stream()
                .filter(signature -> signature.signedBy().equals(caller.personId()))
                .toList();
        if (!put.isEmpty() && !own) {
            return "signing.problem.second-slot";
        }
        List<SignatureSlot> elsewhere = elsewhere(slot, caller);
        if (!own) {
            return elsewhere.isEmpty() ? null : "signing.problem.own-slot";
        }
        boolean forAnother = put.stream().anyMatch(signature -> signature.onBehalfOfName() != null);
        return !forAnother && namedInAll(slot, elsewhere) ? null : "signing.problem.second-slot";
    }

    /** The caller's own slots in the same text besides this one. */
    private List<SignatureSlot> elsewhere(SignatureSlot slot, Caller caller) {
        return slots.of(slot.versionId()).stream()
                .filter(other -> !other.slotId().equals(slot.slotId()))
                .filter(other -> other.signatoryId().equals(caller.personId()))
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
