package be.protocolloket.signing.signature;

import be.protocolloket.party.Caller;
import be.protocolloket.party.People;
import be.protocolloket.party.Role;
import be.protocolloket.party.SigningAuthorities;
import be.protocolloket.party.SigningAuthority;
import be.protocolloket.signing.record.OfferedText;
import be.protocolloket.signing.record.OfferedTextTable;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.signing.record.SignatureTable;
import be.protocolloket.signing.record.SlotTable;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whether somebody may act in a slot today, in which function and for whom. */
@Component
class SigningTurns {

    private final OfferedTextTable texts;
    private final SlotTable slots;
    private final SignatureTable signatures;
    private final SigningAuthorities authorities;
    private final People people;
    private final DatabaseClock clock;

    SigningTurns(
            OfferedTextTable texts,
            SlotTable slots,
            SignatureTable signatures,
            SigningAuthorities authorities,
            People people,
            DatabaseClock clock) {
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
                .of(caller, slot.party(), slot.signatoryId(), clock.today())
                .orElse(null);
        String onBehalfOf =
                authority == null || authority.onBehalfOf() == null ? null : people.displayName(authority.onBehalfOf());
        return new SigningTurn(text, slot, authority, onBehalfOf, obstacle(slot, authority, caller));
    }

    /** Why the caller may not act here. One person signs one slot of a text, and somebody with a slot of their own signs only that one. */
    private @Nullable String obstacle(SignatureSlot slot, @Nullable SigningAuthority authority, Caller caller) {
        if (authority == null) {
            return "signing.problem.no-authority";
        }
        boolean signed = signatures.of(slot.versionId()).stream()
                .anyMatch(signature -> signature.signedBy().equals(caller.personId()));
        if (signed) {
            return "signing.problem.second-slot";
        }
        boolean ownElsewhere = slots.of(slot.versionId()).stream()
                .anyMatch(other -> !other.slotId().equals(slot.slotId())
                        && other.signatoryId().equals(caller.personId()));
        return ownElsewhere ? "signing.problem.own-slot" : null;
    }
}
