package be.protocolloket.exchange.arrival;

import be.protocolloket.workflow.EnumNames;

/** What shows that data reached their receiver, or can have. */
public enum Proof {
    /** Somebody of the receiver opened them in this service. */
    OPENED_HERE,
    /** Somebody opened the link with the code that travelled another way. */
    LINK_OPENED,
    /** The bundle was put on the platform that the protocol names; its fingerprint, the day and the person are recorded. */
    HANDED_OVER,
    /** A letter was posted: it can have arrived, which is no proof that it did. */
    POSTED,
    /** The post delivered a registered letter, and the discloser keeps the proof. */
    REGISTERED_POST;

    /** Whether it is enough where the receiver says nothing. */
    public boolean provesDelivery() {
        return this != POSTED;
    }

    /** Key of what it is called. */
    public String messageKey() {
        return EnumNames.key("exchange.proof", this);
    }
}
