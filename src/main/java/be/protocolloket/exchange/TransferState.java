package be.protocolloket.exchange;

import java.util.Locale;

/** Where one transfer is. */
public enum TransferState {
    PREPARING,
    SENT,
    RECEIVED,
    RETURNED,
    /** Nothing was sent, and nothing will be. */
    STOPPED;

    /** Key of the state's name. */
    public String messageKey() {
        return "exchange.transfer-state." + name().toLowerCase(Locale.ROOT);
    }
}
