package be.protocolloket.retention;

import be.protocolloket.protocol.document.AnchorEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Until when one rule lets its file be kept, as far as can be told today. */
record Reckoned(
        @Nullable AnchorEvent anchor,
        @Nullable LocalDate anchorOn,
        @Nullable LocalDate dueOn,
        boolean undecided) {

    static final Reckoned WAITING = new Reckoned(null, null, null, false);
    static final Reckoned UNDECIDED = new Reckoned(null, null, null, true);
}
