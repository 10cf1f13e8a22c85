package be.protocolloket.retention.record;

import be.protocolloket.protocol.document.AnchorEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One rule at work on one kept file.
 *
 * @param anchor from which the term runs, once known
 * @param dueOn first day on which this rule no longer allows keeping
 * @param undecided a person must say until when
 * @param decidedBy who did
 */
public record Obligation(
        UUID id,
        UUID fileId,
        RuleTerms rule,
        @Nullable AnchorEvent anchor,
        @Nullable LocalDate anchorOn,
        @Nullable LocalDate dueOn,
        boolean undecided,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt) {

    public Reckoned reckoned() {
        return new Reckoned(anchor, anchorOn, dueOn, undecided);
    }
}
