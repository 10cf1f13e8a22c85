package be.protocolloket.party;

/** What was written is no enterprise number. */
public final class InvalidEnterpriseNumberException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidEnterpriseNumberException(String messageKey) {
        super(messageKey);
    }

    /** Key of the sentence that tells the writer what is wrong. */
    public String messageKey() {
        return String.valueOf(getMessage());
    }
}
