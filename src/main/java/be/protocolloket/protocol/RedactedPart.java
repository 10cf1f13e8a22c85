package be.protocolloket.protocol;

/** What a public rendition may leave unreadable. */
public enum RedactedPart {
    SIGNATORY_NAMES,
    CONTACT_POINTS,
    SECURITY_MEASURES
}
