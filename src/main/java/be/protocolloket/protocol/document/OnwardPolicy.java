package be.protocolloket.protocol.document;

/** What it takes to pass received data on to a body that the protocol does not list. */
public enum OnwardPolicy {
    AMEND,
    NOTICE
}
