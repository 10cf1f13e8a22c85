package be.protocolloket.vault;

/** What was written is no number of a person. Does not repeat what was written. */
public final class InvalidInszException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidInszException(String messageKey) {
        super(messageKey);
    }

    /** Key of the sentence that tells the writer what is wrong; the sentence has no places to fill. */
    public String messageKey() {
        return String.valueOf(getMessage());
    }
}
