package be.protocolloket.protocol.slot;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Signatories;
import be.protocolloket.party.Signatory;
import be.protocolloket.protocol.SlotFilling;
import be.protocolloket.protocol.SlotFillings;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SeatState;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.version.Parties;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who can sign in which slot of a text today. */
@Component
public class SignatureBlock {

    private final Signatories signatories;
    private final SlotFillings fillings;
    private final DatabaseClock clock;

    SignatureBlock(Signatories signatories, SlotFillings fillings, DatabaseClock clock) {
        this.signatories = signatories;
        this.fillings = fillings;
        this.clock = clock;
    }

    /** The slots in which the text is signed, in its order. */
    public List<SlotSeat> seats(UUID protocolId, ProtocolDocument document) {
        var today = clock.today();
        var filled =
                fillings.of(protocolId).stream().collect(Collectors.toMap(SlotFilling::slotId, Function.identity()));
        var signed = document.signedSlots();
        var seats = new ArrayList<SlotSeat>();
        for (var party : document.parties()) {
            var body = Parties.numberOf(party).orElseThrow();
            for (var slot : party.signatories()) {
                if (signed.contains(slot)) {
                    seats.add(new SlotSeat(
                            body, slot, signatory(body, slot, filled, today).orElse(null)));
                }
            }
        }
        return seats;
    }

    List<Signatory> candidates(EnterpriseNumber body) {
        return signatories.of(body, clock.today());
    }

    private Optional<Signatory> signatory(
            EnterpriseNumber body, SignatorySlot slot, Map<String, SlotFilling> filled, LocalDate today) {
        var filling = filled.get(slot.id());
        if (filling != null) {
            return signatories.of(body, today).stream()
                    .filter(signatory -> signatory.personId().equals(filling.personId()))
                    .findFirst();
        }
        return slot.state() != SeatState.NAMED || slot.name() == null
                ? Optional.empty()
                : signatories.named(body, slot.name(), today);
    }
}
