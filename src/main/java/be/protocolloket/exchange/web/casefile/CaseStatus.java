package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Discretion;
import be.protocolloket.exchange.TransferView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a case is, as far as its reader may know.
 *
 * @param key message
 * @param tag its look
 * @param outcomeKey message; null while open, and for who gets no decision back
 */
record CaseStatus(String key, String tag, @Nullable String outcomeKey) {

    static CaseStatus of(CaseView about, Discretion discretion, List<TransferView> transfers) {
        String outcome = outcome(about, discretion, transfers);
        return switch (discretion.standing(transfers)) {
            case OPEN -> new CaseStatus(CaseState.OPEN.messageKey(), "tag--busy", null);
            case HANDLED -> new CaseStatus("exchange.page.handled", "tag--done", null);
            case CLOSED -> new CaseStatus(CaseState.CLOSED.messageKey(), "tag--done", outcome);
            case ERASED -> new CaseStatus(CaseState.ERASED.messageKey(), "tag--ended", outcome);
        };
    }

    private static @Nullable String outcome(CaseView about, Discretion discretion, List<TransferView> transfers) {
        if (about.outcome() == null || discretion.proposesOnly()) {
            return null;
        }
        return discretion.knowsOutcome(transfers) ? about.outcome().messageKey() : "exchange.outcome.support-ended";
    }
}
