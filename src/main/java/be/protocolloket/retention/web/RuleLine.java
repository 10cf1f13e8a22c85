package be.protocolloket.retention.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rule on a page.
 *
 * @param rule in one line
 * @param text as written in the protocol; empty where it says nothing
 * @param anchor what the term runs from; null while nothing happened, and when a person decided
 * @param motivation of who decided; null for readers of another body, and when it was erased
 */
record RuleLine(
        String rule,
        String source,
        String text,
        @Nullable String anchor,
        @Nullable LocalDate anchorOn,
        @Nullable LocalDate dueOn,
        boolean undecided,
        @Nullable String decidedBy,
        @Nullable String motivation) {}
