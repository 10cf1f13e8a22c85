package be.protocolloket.exchange;

import be.protocolloket.workflow.EnumNames;

/** Where a case is, apart from its process. */
public enum CaseState {
    OPEN,
    CLOSED,
    /** Everything known about people was erased; what remains names nobody. */
    ERASED;

    /** Key of the state's name. */
    public String messageKey() {
        return EnumNames.key("exchange.state", this);
    }
}
