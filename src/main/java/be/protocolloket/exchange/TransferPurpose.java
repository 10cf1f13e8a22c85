package be.protocolloket.exchange;

import be.protocolloket.workflow.EnumNames;

/** Why data go within a case. */
public enum TransferPurpose {
    /** First data about the data subjects: request for support, warning, arrears, proposal. */
    REQUEST,
    /** What the other body adds for the joint consultation. */
    CONSULTATION,
    /** The ending of a support agreement, and nothing else. */
    FEEDBACK;

    /** Key of the purpose's name. */
    public String messageKey() {
        return EnumNames.key("exchange.transfer", this);
    }
}
