package be.protocolloket.retention;

import be.protocolloket.workflow.EnumNames;

/** What of a case is kept. */
public enum KeptKind {
    /** What one body received. */
    RECEIVED,
    /** What both bodies wrote down for themselves: who the case is about, reasons, notes. */
    OWN;

    /** Key of the kind's name. */
    public String messageKey() {
        return EnumNames.key("retention.kind", this);
    }
}
