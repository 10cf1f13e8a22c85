package be.protocolloket.protocol;

import be.protocolloket.workflow.EnumNames;

/** A material change asks every officer for a new advice; after an editorial one they may waive it (P6). */
public enum ChangeKind {
    MATERIAL,
    EDITORIAL;

    /** Key of the kind's name. */
    public String messageKey() {
        return EnumNames.key("protocol.change", this);
    }
}
