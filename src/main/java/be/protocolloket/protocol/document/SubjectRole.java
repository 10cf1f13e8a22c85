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

    /** Whether one person can be both at a time: who rents can ask for another dwelling. */
    public boolean goesWith(SubjectRole other) {
        return this == CANDIDATE_TENANT && other.rents() || rents() && other == CANDIDATE_TENANT;
    }

    private boolean rents() {
        return this == TENANT || this == REFERENCE_TENANT;
    }
}
