package be.protocolloket.protocol;

import be.protocolloket.workflow.EnumNames;
import java.util.Set;

/** What a protocol does in law, apart from the state of its text. */
public enum LegalEffect {
    NOT_IN_FORCE,
    IN_FORCE,
    UNDER_NOTICE,
    ENDED;

    /** Whether this effect can be followed by the other; an effect never follows itself. */
    public boolean mayBecome(LegalEffect next) {
        return switch (this) {
            case NOT_IN_FORCE -> next == IN_FORCE;
            case IN_FORCE -> Set.of(UNDER_NOTICE, ENDED).contains(next);
            case UNDER_NOTICE -> next == ENDED;
            case ENDED -> false;
        };
    }

    /** Key of the effect's name. */
    public String messageKey() {
        return EnumNames.key("protocol.effect", this);
    }
}
