package be.protocolloket.protocol.document;

/** The rule under which the protocol is concluded. */
public enum Regime {
    EGOV_ART_8_1,
    OTHER
}
