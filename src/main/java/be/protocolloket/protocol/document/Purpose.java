package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A purpose for which data are processed.
 *
 * @param id stays the same over versions
 * @param side original, or of the receiver
 * @param label number or letter as written
 * @param heading heading as written
 * @param text the purpose in words
 * @param caseKinds the kinds of case it serves
 * @param truncated words were lost in the source
 */
public record Purpose(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) PurposeSide side,
        @Nullable String label,
        @Nullable String heading,
        String text,
        List<CaseKind> caseKinds,
        boolean truncated) {

    public Purpose {
        text = Absent.text(text);
        caseKinds = Absent.list(caseKinds);
    }
}
