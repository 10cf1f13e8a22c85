package be.protocolloket.retention.record;

import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.protocol.document.RetentionKind;
import be.protocolloket.protocol.document.RetentionScope;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a protocol says of keeping, as it stood when something was received.
 *
 * @param ruleId null where the protocol names no rule
 * @param anchors any of them starts the term
 * @param term after the anchor; null: at once
 * @param itemCodes empty means all
 * @param text the rule as written
 * @param article of the protocol that says so, such as {@code Art. 3}; empty when it has no article on it
 * @param source where it comes from in law, such as {@code VCW art. 6.3/1 §4}; empty when not said
 */
public record RuleTerms(
        UUID versionId,
        String flowId,
        @Nullable String ruleId,
        RetentionScope scope,
        RetentionKind kind,
        List<AnchorEvent> anchors,
        @Nullable Period term,
        List<String> itemCodes,
        String text,
        String article,
        String source) {

    public RuleTerms {
        anchors = List.copyOf(anchors);
        itemCodes = List.copyOf(itemCodes);
    }
}
