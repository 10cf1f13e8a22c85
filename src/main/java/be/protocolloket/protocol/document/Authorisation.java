package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An authorisation from before protocols, or a deliberation, that gives access to an authentic source.
 *
 * @param id stays the same over versions
 * @param reference number of the act
 * @param issuedOn date of the act
 * @param text the act as cited
 * @param beneficiary for whom it was given
 */
public record Authorisation(
        @JsonProperty(required = true) String id,
        @Nullable String reference,
        @Nullable LocalDate issuedOn,
        String text,
        @Nullable String beneficiary) {

    public Authorisation {
        text = Absent.text(text);
    }
}
