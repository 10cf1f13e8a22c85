package be.protocolloket.protocol.drafting;

import be.protocolloket.protocol.VersionView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody saved the draft since the caller read it, or it was frozen; the caller's text was not saved. */
public class DraftChangedException extends RuntimeException {

    private final VersionView current;
    private final @Nullable UUID changedBy;
    private final Instant changedAt;

    public DraftChangedException(VersionView current, @Nullable UUID changedBy, Instant changedAt) {
        super("draft " + current.id() + " is at revision " + current.revision());
        this.current = current;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    /** The version as it stands now; {@link VersionView#frozen()} when it can no longer be edited. */
    public VersionView current() {
        return current;
    }

    /** Null when it was the system. */
    public @Nullable UUID changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }
}
