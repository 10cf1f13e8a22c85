package be.protocolloket.party.mandate;

import be.protocolloket.workflow.EnumNames;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a mandate or delegation stands today. */
public enum Validity {
    UPCOMING,
    RUNNING,
    ENDED,
    /** Taken back before its last day. */
    WITHDRAWN;

    public static Validity on(LocalDate day, LocalDate from, @Nullable LocalDate until, boolean withdrawn) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (day.isBefore(from)) {
            return UPCOMING;
        }
        return until != null && day.isAfter(until) ? ENDED : RUNNING;
    }

    /** Whether it can still be ended. */
    public boolean open() {
        return this == UPCOMING || this == RUNNING;
    }

    /** Key of the word for it. */
    public String messageKey() {
        return EnumNames.key("party.validity", this);
    }
}
