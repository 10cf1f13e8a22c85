package be.protocolloket.signing;

import be.protocolloket.workflow.EnumNames;
import java.util.Set;

/** Whether somebody acted in a signatory slot. */
public enum SlotState {
    OPEN,
    SIGNED,
    REFUSED;

    /** Whether this state can be followed by the other: a slot is signed or refused once. */
    public boolean mayBecome(SlotState next) {
        return followers().contains(next);
    }

    private Set<SlotState> followers() {
        return switch (this) {
            case OPEN -> Set.of(SIGNED, REFUSED);
            case SIGNED, REFUSED -> Set.of();
        };
    }

    /** Key of its name. */
    public String messageKey() {
        return EnumNames.key("signing.slot", this);
    }
}
