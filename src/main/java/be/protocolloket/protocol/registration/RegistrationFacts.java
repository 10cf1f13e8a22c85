package be.protocolloket.protocol.registration;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.event.ProtocolRegistered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a protocol that was signed elsewhere, beside its text.
 *
 * @param signatureDates day of signing by slot id; slots of which the day is unknown, or that stayed vacant, are absent
 * @param conclusionDate day of the last signature
 * @param effectiveDate null: follows from the text's effect rule and the conclusion date
 * @param endDate first day without effect; null when only the term of the text, if any, ends it
 */
public record RegistrationFacts(
        Map<String, LocalDate> signatureDates,
        LocalDate conclusionDate,
        @Nullable LocalDate effectiveDate,
        @Nullable LocalDate endDate,
        List<ProtocolRegistered.HistoricPublication> publications) {

    public RegistrationFacts {
        signatureDates = Map.copyOf(signatureDates);
        publications = List.copyOf(publications);
    }

    /** The day on which the protocol takes effect: the stated one, else what follows from the text. */
    public LocalDate effectiveDate(ProtocolDocument text) {
        return effectiveDate == null
                ? ProtocolRegistration.effectiveDate(text.effectRule(), conclusionDate)
                : effectiveDate;
    }
}
