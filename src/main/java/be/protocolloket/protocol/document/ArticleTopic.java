package be.protocolloket.protocol.document;

/** The subject of an article among the eleven that practice uses. */
public enum ArticleTopic {
    SUBJECT,
    JUSTIFICATION,
    DATA,
    RECIPIENTS,
    PERIODICITY,
    SECURITY,
    QUALITY,
    SANCTION,
    NOTIFICATION,
    LAW,
    EFFECT,
    OTHER
}
