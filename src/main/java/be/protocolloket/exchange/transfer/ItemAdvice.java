package be.protocolloket.exchange.transfer;

import java.util.Locale;

/** What a data protection officer says of the items of one transfer; it does not bind, but a negative one must be answered. */
public enum ItemAdvice {
    POSITIVE,
    WITH_REMARKS,
    NEGATIVE;

    /** Key of the advice's name. */
    public String messageKey() {
        return "exchange.advice." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
