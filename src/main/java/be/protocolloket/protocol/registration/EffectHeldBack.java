package be.protocolloket.protocol.registration;

import be.protocolloket.protocol.document.Annex;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SeatState;
import be.protocolloket.protocol.document.SignatorySlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What keeps a text that was signed elsewhere from taking effect, whatever its effect rule: a protocol is concluded by the last signature,
 * so a required seat without a person or without a day of signing leaves that open; and without the annex on which a legal basis rests
 * nobody can tell what the basis is.
 */
public final class EffectHeldBack {

    private EffectHeldBack() {}

    /** Empty when nothing does; in the order of the text. */
    public static List<HeldBack> reasons(ProtocolDocument text, Map<String, LocalDate> signatureDates) {
        var reasons = new ArrayList<HeldBack>();
        var signed = text.signedSlots();
        for (Party party : text.parties()) {
            party.signatories().stream()
                    .filter(signed::contains)
                    .flatMap(slot -> seat(party, slot, signatureDates))
                    .forEach(reasons::add);
        }
        var resting = annexesOfLegalBases(text);
        text.annexes().stream()
                .filter(annex -> annex.required() && !annex.present() && resting.contains(annex.number()))
                .map(Annex::number)
                .forEach(number -> reasons.add(new HeldBack("protocol.held.annex", List.of(number))));
        return reasons;
    }

    private static Stream<HeldBack> seat(Party party, SignatorySlot slot, Map<String, LocalDate> signatureDates) {
        String named = slot.function() == null ? "" : "-function";
        List<String> args = Stream.of(party.displayName(), slot.function())
                .filter(Objects::nonNull)
                .toList();
        if (slot.state() == SeatState.VACANT) {
            return Stream.of(new HeldBack("protocol.held.seat" + named, args));
        }
        return signatureDates.containsKey(slot.id())
                ? Stream.empty()
                : Stream.of(new HeldBack("protocol.held.day" + named, args));
    }

    private static Set<String> annexesOfLegalBases(ProtocolDocument text) {
        return text.flows().stream()
                .flatMap(flow -> flow.legalBases().stream())
                .map(basis -> basis.annexRef())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
