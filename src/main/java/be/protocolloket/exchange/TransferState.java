package be.protocolloket.exchange;

import be.protocolloket.workflow.EnumNames;

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
        return EnumNames.key("exchange.transfer-state", this);
    }
}
