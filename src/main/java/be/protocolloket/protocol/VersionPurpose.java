package be.protocolloket.protocol;

import be.protocolloket.workflow.EnumNames;

/** What a version of the text is for. Only a draft can be edited; the others are frozen. */
public enum VersionPurpose {
    DRAFT,
    ADVICE,
    SIGNING,
    REGISTERED;

    /** Whether a text of this purpose was signed, or is about to be. */
    public boolean binds() {
        return this == SIGNING || this == REGISTERED;
    }

    /** Key of the purpose's name. */
    public String messageKey() {
        return EnumNames.key("protocol.purpose", this);
    }
}
