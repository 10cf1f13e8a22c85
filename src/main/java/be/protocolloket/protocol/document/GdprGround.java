package be.protocolloket.protocol.document;

/** The grounds of GDPR article 6(1). */
public enum GdprGround {
    ART_6_1_A,
    ART_6_1_B,
    ART_6_1_C,
    ART_6_1_D,
    ART_6_1_E,
    ART_6_1_F
}
