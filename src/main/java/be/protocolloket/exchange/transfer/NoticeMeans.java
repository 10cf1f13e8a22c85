package be.protocolloket.exchange.transfer;

import java.util.Locale;

/** How a data subject was informed. */
public enum NoticeMeans {
    LETTER,
    IN_PERSON,
    PHONE,
    EBOX;

    /** Key of the means' name. */
    public String messageKey() {
        return "exchange.means." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
