package be.protocolloket.tasklist.draft;

/** The form was made for somebody else, who was logged in at this screen before. */
class AnotherPersonException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
