package be.protocolloket.signing.signature;

import be.protocolloket.party.Caller;
import be.protocolloket.party.People;
import be.protocolloket.party.Role;
import be.protocolloket.party.SigningAuthorities;
import be.protocolloket.party.SigningAuthority;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.signing.record.OfferedText;
import be.protocolloket.signing.record.OfferedTextTable;
import be.protocolloket.signing.record.SignatureSlot;
import be.protocolloket.signing.record.SlotTable;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds out whether somebody may act in a slot today, in which function and for whom. */
@Component
class SigningTurns {

    private final Protocols protocols;
    private final OfferedTextTable texts;
    private final SlotTable slots;
    private final SlotBars bars;
    private final SigningAuthorities authorities;
    private final People people;
    private final DatabaseClock clock;

    SigningTurns(
            Protocols protocols,
            OfferedTextTable texts,
            SlotTable slots,
            SlotBars bars,
            SigningAuthorities authorities,
            People people,
            DatabaseClock clock) {
        this.protocols = protocols;
        this.texts = texts;
        this.slots = slots;
        this.bars = bars;
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
                authority == null ? "signing.problem.no-authority" : bars.obstacle(slot, caller.personId()),
                !bars.elsewhere(slot, caller.personId()).isEmpty());
    }
}
