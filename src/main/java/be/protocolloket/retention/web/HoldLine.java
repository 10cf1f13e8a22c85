package be.protocolloket.retention.web;

import be.protocolloket.retention.record.LegalHold;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold on a page.
 *
 * @param own whether the reader answers for the body that placed it
 * @param reason null for readers of another body, and when it was erased
 */
record HoldLine(
        LegalHold hold,
        String body,
        String placedBy,
        @Nullable String liftedBy,
        boolean own,
        @Nullable String reason) {

    /** Whether the reader may replace or lift it. */
    public boolean mayChange() {
        return own && hold.stands();
    }

    /** The look of its place in the list. */
    public String look() {
        return hold.stands() ? "timeline__item--current" : "timeline__item--done";
    }
}
