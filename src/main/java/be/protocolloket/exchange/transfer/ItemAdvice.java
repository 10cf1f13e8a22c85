package be.protocolloket.exchange.transfer;

import be.protocolloket.workflow.EnumNames;

/** What a data protection officer says of the items of one transfer; it does not bind, but sending against a negative one needs a written reason. */
public enum ItemAdvice {
    POSITIVE,
    WITH_REMARKS,
    NEGATIVE;

    /** Key of the advice's name. */
    public String messageKey() {
        return EnumNames.key("exchange.advice", this);
    }
}
