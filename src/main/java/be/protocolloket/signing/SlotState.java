package be.protocolloket.signing;

import be.protocolloket.workflow.EnumNames;

/** Whether somebody acted in a signatory slot. */
public enum SlotState {
    OPEN,
    SIGNED,
    REFUSED;

    /** Key of its name. */
    public String messageKey() {
        return EnumNames.key("signing.slot", this);
    }
}
