package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A category of recipients inside or outside a party.
 *
 * @param id stays the same over versions
 * @param party id of the party that received the data
 * @param kind inside, supervisor, processor or other
 * @param name the recipient as written
 */
public record Recipient(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String party,
        @JsonProperty(required = true) RecipientKind kind,
        String name) {

    public Recipient {
        name = Absent.text(name);
    }
}
