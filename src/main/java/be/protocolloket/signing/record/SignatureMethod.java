package be.protocolloket.signing.record;

import be.protocolloket.workflow.EnumNames;

/** How a signature was put. */
public enum SignatureMethod {
    /** Logged in here, and confirmed with the password: an electronic signature, neither advanced nor qualified. */
    PLATFORM_CLICK,
    /** A qualified electronic signature (eIDAS art. 3, 12°). */
    QUALIFIED,
    /** By hand, before the protocol was registered here. */
    HANDWRITTEN,
    /** Before the protocol was registered here; how is not stated. */
    UNKNOWN;

    /** Key of the sentence that names it and its level. */
    public String messageKey() {
        return EnumNames.key("signing.method", this);
    }
}
