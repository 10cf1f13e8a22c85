package be.protocolloket.workflow.database;

/** The embedded PostgreSQL cannot be had; tells an operator why and what to do. */
class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    DatabaseUnavailableException(String reason, String advice) {
        super(reason);
        this.advice = advice;
    }

    DatabaseUnavailableException(String reason, String advice, Exception cause) {
        super(reason, cause);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
