package be.protocolloket.signing;

import java.util.Locale;

/** Whether somebody acted in a signatory slot. */
public enum SlotState {
    OPEN,
    SIGNED,
    REFUSED;

    /** Key of its name. */
    public String messageKey() {
        return "signing.slot." + name().toLowerCase(Locale.ROOT);
    }
}
