package be.protocolloket.protocol.model;

/** How the signing of a text ended. */
public enum SigningOutcome {
    SIGNED,
    REFUSED
}
