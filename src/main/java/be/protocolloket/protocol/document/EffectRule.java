package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a protocol takes effect.
 *
 * @param kind fixed date or last signature
 * @param date the fixed date
 */
public record EffectRule(
        @JsonProperty(required = true) EffectKind kind,
        @Nullable LocalDate date) {}
