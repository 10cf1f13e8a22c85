package be.protocolloket.party;

/** Asks for the password again before an act that cannot be undone. */
public interface Reauthentication {

    /**
     * Counts apart from the log-in, where anybody can guess. The count is kept when the caller's transaction is rolled back; call it
     * outside a transaction where that is possible, since inside one it takes a second connection.
     */
    ReauthenticationResult check(Caller caller, CharSequence password);
}
