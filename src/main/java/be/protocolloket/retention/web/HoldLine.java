package be.protocolloket.retention.web;

import be.protocolloket.retention.record.LegalHold;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold on a page.
 *
 * @param reason null for readers of another body, and when it was erased
 */
record HoldLine(
        LegalHold hold,
        String body,
        String placedBy,
        @Nullable String liftedBy,
        @Nullable String reason) {

    /** The look of its place in the list. */
    public String look() {
        return hold.stands() ? "timeline__item--current" : "timeline__item--done";
    }
}
