package be.protocolloket.protocol;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A signature as it is shown.
 *
 * @param name of the person who signed
 * @param onBehalfOf name of the signatory for whom a delegate signed
 * @param signedAt null when only the day is known, or not even that
 * @param method message key of how it was signed
 * @param sha256 of the text that was signed
 */
public record SignatureLine(
        String slotId,
        String name,
        String function,
        @Nullable String onBehalfOf,
        @Nullable Instant signedAt,
        String method,
        @Nullable String sha256) {}
