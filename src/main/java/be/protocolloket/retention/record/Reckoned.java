package be.protocolloket.retention.record;

import be.protocolloket.protocol.document.AnchorEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when one rule lets its file be kept, as far as can be told today. */
public record Reckoned(
        @Nullable AnchorEvent anchor,
        @Nullable LocalDate anchorOn,
        @Nullable LocalDate dueOn,
        boolean undecided) {

    public static final Reckoned WAITING = new Reckoned(null, null, null, false);
    public static final Reckoned UNDECIDED = new Reckoned(null, null, null, true);
}
