package be.protocolloket.party.web.once;

/** The same form was sent before, and what became of it is not known: it still runs, or the node that did it died. */
class SentBeforeException extends RuntimeException {

    private static final long serialVersionUID = 1;
}
