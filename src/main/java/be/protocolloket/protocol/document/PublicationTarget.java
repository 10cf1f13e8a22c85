package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A place where a party publishes the protocol.
 *
 * @param kind which kind of place
 * @param url web address, when stated
 * @param text what the text says about it
 */
public record PublicationTarget(
        @JsonProperty(required = true) PublicationKind kind,
        @Nullable String url,
        @Nullable String text) {}
