package be.protocolloket.party.login;

/** From here, this name has to wait before it is tried again; whether it exists is not told. */
public class TooManyTriesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyTriesException() {
        super("too many tries from this source");
    }
}
