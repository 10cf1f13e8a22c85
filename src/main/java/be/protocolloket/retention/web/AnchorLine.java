package be.protocolloket.retention.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event from which terms run, on a page, for who may record its day or set it right.
 *
 * @param code last part of the address where they do
 * @param on null while no day was recorded
 */
record AnchorLine(String code, String anchor, @Nullable LocalDate on) {

    /** What its page is called. */
    public String titleKey() {
        return on == null ? "retention.anchor.record" : "retention.anchor.correct";
    }
}
