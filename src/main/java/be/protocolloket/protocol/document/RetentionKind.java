package be.protocolloket.protocol.document;

/** How a retention rule ends: a term after an event, an event itself, or only a quality. */
public enum RetentionKind {
    PERIOD,
    EVENT,
    QUALITATIVE
}
