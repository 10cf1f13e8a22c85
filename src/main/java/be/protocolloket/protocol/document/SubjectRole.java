package be.protocolloket.protocol.document;

/** What the data subject is to the parties. */
public enum SubjectRole {
    CANDIDATE_TENANT,
    REFERENCE_TENANT,
    TENANT,
    CO_RESIDENT,
    SUBTENANT,
    OTHER
}
