package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What kind of public body a party says it is.
 *
 * @param category the category in words
 * @param citation the point of article I.3 of the Bestuursdecreet, for instance 6° or 5°, d)
 * @param text what follows 'is' in the sentence on the status
 */
public record PartyStatus(
        @JsonProperty(required = true) StatusCategory category,
        @Nullable String citation,
        String text) {

    public PartyStatus {
        text = Absent.text(text);
    }
}
