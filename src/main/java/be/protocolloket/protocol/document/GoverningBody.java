package be.protocolloket.protocol.document;

/** The body of a party that decides. */
public enum GoverningBody {
    BOARD_OF_DIRECTORS,
    COLLEGE_OR_PERMANENT_BUREAU,
    COLLEGE,
    PERMANENT_BUREAU,
    COUNCIL,
    SOCIAL_WELFARE_COUNCIL,
    OTHER
}
