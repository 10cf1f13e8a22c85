package be.protocolloket.protocol.document;

/** What the data subject is to the parties. */
public enum SubjectRole {
    CANDIDATE_TENANT,
    /** A candidate who rented from the landlord before. */
    FORMER_TENANT,
    REFERENCE_TENANT,
    TENANT,
    CO_RESIDENT,
    SUBTENANT,
    OTHER;

    /** Whether they ask for a dwelling, whether or not they had one before. */
    public boolean isCandidate() {
        return this == CANDIDATE_TENANT || this == FORMER_TENANT;
    }
}
