package be.protocolloket.protocol.term;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * How long a protocol runs, in sentences.
 *
 * @param runs until which day, or until what
 * @param heldBack why it is not in force although it was registered; null when nothing holds it back
 * @param otherStart what a reader must know of the day of effect: that it lies before the last signature, or that the text names an earlier
 *     one; null when it is neither
 */
@NamedInterface("term")
public record TermView(
        String runs, @Nullable String heldBack, @Nullable String otherStart) {}
