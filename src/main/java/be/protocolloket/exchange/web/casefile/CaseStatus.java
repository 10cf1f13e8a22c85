package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.border.CaseStanding;
import be.protocolloket.exchange.border.Outlook;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is, as far as its reader may know.
 *
 * @param outcomeKey message; null while open, and for who does not learn how it ended
 */
record CaseStatus(CaseStanding standing, @Nullable String outcomeKey) {

    static CaseStatus of(Outlook outlook, List<TransferView> transfers) {
        CaseStanding standing = outlook.standing(transfers);
        return switch (standing) {
            case OPEN, HANDLED -> new CaseStatus(standing, null);
            case CLOSED, ERASED -> new CaseStatus(standing, outcome(outlook));
        };
    }

    /** Message that names it. */
    public String key() {
        return switch (standing) {
            case OPEN -> CaseState.OPEN.messageKey();
            case HANDLED -> "exchange.page.handled";
            case CLOSED -> CaseState.CLOSED.messageKey();
            case ERASED -> CaseState.ERASED.messageKey();
        };
    }

    /** Class of its look. */
    public String tag() {
        return switch (standing) {
            case OPEN -> "tag--busy";
            case HANDLED, CLOSED -> "tag--done";
            case ERASED -> "tag--ended";
        };
    }

    /** Message that says why nobody must do anything. */
    public String idleKey() {
        return switch (standing) {
            case OPEN -> "exchange.page.nothing.open";
            case HANDLED -> "exchange.page.nothing.handled";
            case CLOSED, ERASED -> "exchange.page.nothing.closed";
        };
    }

    private static @Nullable String outcome(Outlook outlook) {
        CaseOutcome outcome = outlook.outcome();
        if (outcome != null) {
            return outcome.messageKey();
        }
        return outlook.knowsThatSupportEnded() ? "exchange.outcome.support-ended" : null;
    }
}
