package be.protocolloket.protocol.document;

/** The grounds of GDPR article 9(2). */
public enum Art9Ground {
    ART_9_2_A,
    ART_9_2_B,
    ART_9_2_C,
    ART_9_2_F,
    ART_9_2_G,
    ART_9_2_H,
    ART_9_2_J
}
