package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The rule under which a protocol is concluded.
 *
 * @param code which rule
 * @param version the version of the rule that was looked at
 * @param text the sentence that says so
 */
public record LegalRegime(
        @JsonProperty(required = true) Regime code,
        @Nullable String version,
        String text) {

    public LegalRegime {
        text = Absent.text(text);
    }
}
