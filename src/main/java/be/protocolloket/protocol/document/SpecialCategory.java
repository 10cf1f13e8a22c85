package be.protocolloket.protocol.document;

/** Whether an item belongs to the special categories of GDPR article 9; POSSIBLE is decided in each case. */
public enum SpecialCategory {
    NO,
    POSSIBLE,
    YES
}
