package be.protocolloket.protocol;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told about a version beside its text.
 *
 * @param change how the manager called a revision; null for a first draft and for texts that the system made
 * @param text what the manager told the officers when submitting
 * @param savedBy who saved last; null when it was the system
 */
public record VersionNote(
        @Nullable ChangeKind change,
        @Nullable String text,
        @Nullable UUID savedBy,
        Instant savedAt) {}
