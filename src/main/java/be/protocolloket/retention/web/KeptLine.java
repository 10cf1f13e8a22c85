package be.protocolloket.retention.web;

import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptState;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One kept file on a page.
 *
 * @param subject what is kept
 * @param reference of the case
 * @param protocol its title
 * @param knowsEnd the reader may know when, and whether, the case was closed
 * @param lateWithClosing the term is over, but the case still runs
 */
record KeptLine(
        KeptFile file,
        String subject,
        String reference,
        String protocol,
        List<RuleLine> rules,
        boolean knowsEnd,
        boolean lateWithClosing) {

    /** Key of the words for where it stands. */
    public String statusKey() {
        if (lateWithClosing) {
            return "retention.state.late";
        }
        boolean held = file.held() && file.state() != KeptState.ERASED;
        return held ? "retention.state.held" : file.state().messageKey();
    }

    /** The look of that. */
    public String tag() {
        if (lateWithClosing) {
            return "tag--late";
        }
        return switch (file.state()) {
            case WAITING -> file.held() ? "tag--due" : "";
            case DECIDE, DUE -> "tag--due";
            case PROPOSED -> "tag--busy";
            case ERASED, RETURNED -> "tag--ended";
        };
    }

    /** First day on which it may no longer be kept; null while nobody can tell, or while it would tell this reader when the case closed. */
    public @Nullable LocalDate until() {
        return knowsEnd || file.closedOn() != null || file.state() != KeptState.WAITING ? file.dueOn() : null;
    }

    /** Key of the words for how long, where no day is known. */
    public String untilKey() {
        if (rules.stream().anyMatch(RuleLine::undecided)) {
            return "retention.until.decide";
        }
        return rules.isEmpty() ? "retention.until.last" : "retention.until.event";
    }
}
