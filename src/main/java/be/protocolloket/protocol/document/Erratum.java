package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A slip in the text. The text itself stays as it was signed.
 *
 * @param path path in this document, for instance recitals[2]
 * @param stated the words as they stand
 * @param corrected the words as meant, once a person has established them
 * @param note explanation
 */
public record Erratum(
        @JsonProperty(required = true) String path,
        String stated,
        @Nullable String corrected,
        @Nullable String note) {

    public Erratum {
        stated = Absent.text(stated);
    }
}
