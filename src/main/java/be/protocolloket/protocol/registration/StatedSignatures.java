package be.protocolloket.protocol.registration;

import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.SeatState;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.rendition.SignatureLine;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Signatures under a text that was signed elsewhere, as whoever registered it stated them. Until every party confirmed, nothing else tells that
 * it was signed.
 */
@Component
public class StatedSignatures {

    private final RegistrationTable table;

    StatedSignatures(RegistrationTable table) {
        this.table = table;
    }

    /** In the order of the text, with the day where it was stated; empty for a version that nobody registered. A seat that stayed open has none. */
    public List<SignatureLine> of(VersionView version) {
        return table.find(version.id())
                .map(facts -> version.document().slots().stream()
                        .filter(slot -> slot.state() != SeatState.VACANT
                                || facts.signatureDates().containsKey(slot.id()))
                        .map(slot -> line(slot, facts))
                        .toList())
                .orElse(List.of());
    }

    private static SignatureLine line(SignatorySlot slot, RegistrationFacts facts) {
        return new SignatureLine(
                slot.id(),
                Objects.requireNonNullElse(slot.name(), ""),
                Objects.requireNonNullElse(slot.function(), ""),
                null,
                null,
                facts.signatureDates().get(slot.id()),
                "protocol.registration.signed-elsewhere",
                null);
    }
}
