package be.protocolloket.protocol.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a receiver keeps what it got.
 *
 * @param id stays the same over versions
 * @param receiver id of the party that keeps
 * @param kind period, event or quality
 * @param scope data or supporting documents
 * @param anchors any of them; which one applies is recorded in the case
 * @param offset ISO 8601 period after the anchor, for instance P10Y
 * @param items codes of the items; empty means all items of the flow
 * @param references where the term comes from
 * @param text the rule as written
 * @param justification why this term
 */
public record RetentionRule(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String receiver,
        @JsonProperty(required = true) RetentionKind kind,
        RetentionScope scope,
        List<AnchorEvent> anchors,
        @Nullable Period offset,
        List<String> items,
        List<LegalReference> references,
        String text,
        @Nullable String justification) {

    public RetentionRule {
        scope = scope == null ? RetentionScope.DATA : scope;
        anchors = Absent.list(anchors);
        items = Absent.list(items);
        references = Absent.list(references);
        text = Absent.text(text);
    }
}
