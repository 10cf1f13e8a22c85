package be.protocolloket.protocol.document;

/** The structured part of a document that a block shows in its place. */
public enum Part {
    STATUS,
    DPO,
    ADVICES,
    ORIGINAL_PURPOSES,
    RECEIVER_PURPOSES,
    PURPOSE,
    LEGAL_BASES,
    COMPATIBILITY,
    GROUNDS,
    ITEMS,
    RETENTION,
    INTERNAL_RECIPIENTS,
    EXTERNAL_RECIPIENTS,
    TRIGGERS,
    DURATION,
    MEASURES,
    PROCESSORS,
    FORUM,
    EFFECT,
    TERMINATION,
    SIGNATURES
}
