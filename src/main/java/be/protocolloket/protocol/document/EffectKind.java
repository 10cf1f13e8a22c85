package be.protocolloket.protocol.document;

/** When a protocol takes effect. */
public enum EffectKind {
    FIXED_DATE,
    ON_LAST_SIGNATURE
}
