package be.protocolloket.exchange.link;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a link.
 *
 * @param openedAt null while it was not opened
 * @param usable whether a code can still be tried
 */
public record LinkState(Instant expiresAt, @Nullable Instant openedAt, boolean usable) {

    /** Key of a sentence, with the moment it tells. */
    public String messageKey() {
        if (openedAt != null) {
            return "exchange.link.state.opened";
        }
        return usable ? "exchange.link.state.waiting" : "exchange.link.state.ended";
    }
}
