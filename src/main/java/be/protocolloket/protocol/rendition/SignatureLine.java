package be.protocolloket.protocol.rendition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * A signature as it is shown.
 *
 * @param name of the person who signed
 * @param onBehalfOf name of the signatory for whom a delegate signed
 * @param signedAt null when it was put elsewhere: then only the day can be known
 * @param signedOn day in Brussels; null when not even that is known
 * @param method message key of how it was signed
 * @param sha256 of the text that was signed
 */
@NamedInterface("rendition")
public record SignatureLine(
        String slotId,
        String name,
        String function,
        @Nullable String onBehalfOf,
        @Nullable Instant signedAt,
        @Nullable LocalDate signedOn,
        String method,
        @Nullable String sha256) {}
