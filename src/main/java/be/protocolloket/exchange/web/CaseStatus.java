package be.protocolloket.exchange.web;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferState;
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
        CaseState state = about.state();
        if (discretion.proposesOnly() && state != CaseState.ERASED) {
            boolean arrived =
                    !transfers.isEmpty() && transfers.get(transfers.size() - 1).state() == TransferState.RECEIVED;
            boolean stopped = state == CaseState.CLOSED
                    && transfers.stream().noneMatch(each -> each.state() == TransferState.RECEIVED);
            return arrived || stopped
                    ? new CaseStatus("exchange.page.handled", "tag--done", null)
                    : new CaseStatus(CaseState.OPEN.messageKey(), "tag--busy", null);
        }
        String outcome = outcome(about.outcome(), discretion, transfers);
        return switch (state) {
            case OPEN -> new CaseStatus(state.messageKey(), "tag--busy", null);
            case CLOSED -> new CaseStatus(state.messageKey(), "tag--done", outcome);
            case ERASED -> new CaseStatus(state.messageKey(), "tag--ended", discretion.proposesOnly() ? null : outcome);
        };
    }

    private static @Nullable String outcome(
            @Nullable CaseOutcome outcome, Discretion discretion, List<TransferView> transfers) {
        if (outcome == null) {
            return null;
        }
        return outcome.isResultOfSupport() && !discretion.knowsResult(transfers)
                ? "exchange.outcome.support-ended"
                : outcome.messageKey();
    }
}
