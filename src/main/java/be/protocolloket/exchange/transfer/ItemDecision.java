package be.protocolloket.exchange.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a case worker decided about one item.
 *
 * @param itemId of its line
 */
public record ItemDecision(
        UUID itemId, boolean include, boolean special, byte @Nullable [] sealedReason, byte @Nullable [] sealedValue) {}
