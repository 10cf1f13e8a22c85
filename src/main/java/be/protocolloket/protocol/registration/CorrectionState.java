package be.protocolloket.protocol.registration;

import java.util.Set;

/** Where a correction of confirmed facts is. Only what was adopted counts. */
public enum CorrectionState {
    OPEN,
    /** A party rejected it, and it was entered anew as another version. */
    REPLACED,
    /** Every party confirmed it. */
    ADOPTED,
    /** A party rejected it. Only a correction that an earlier release asked about is entered anew after that. */
    REJECTED,
    WITHDRAWN;

    /** Whether this state can be followed by the other; a state never follows itself. */
    public boolean mayBecome(CorrectionState next) {
        return switch (this) {
            case OPEN -> Set.of(REPLACED, ADOPTED, REJECTED, WITHDRAWN).contains(next);
            case REPLACED, ADOPTED, REJECTED, WITHDRAWN -> false;
        };
    }
}
