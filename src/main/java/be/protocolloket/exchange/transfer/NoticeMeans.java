package be.protocolloket.exchange.transfer;

import be.protocolloket.workflow.EnumNames;

/** How a data subject was informed. */
public enum NoticeMeans {
    LETTER,
    IN_PERSON,
    PHONE,
    EBOX;

    /** Key of the means' name. */
    public String messageKey() {
        return EnumNames.key("exchange.means", this);
    }
}
