package be.protocolloket.protocol.document;

/** Categories of personal data after the register template of the Belgian authority, with what housing adds. */
public enum DataCategory {
    IDENTIFICATION,
    NATIONAL_NUMBER,
    CONTACT,
    FINANCIAL,
    PROPERTY,
    ADDRESS_HISTORY,
    PERSONAL_CHARACTERISTICS,
    LIFE_HABITS,
    HOUSEHOLD,
    DWELLING,
    CARE,
    FOLLOW_UP,
    OTHER
}
