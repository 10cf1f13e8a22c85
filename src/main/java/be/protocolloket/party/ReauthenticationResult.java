package be.protocolloket.party;

/** Answer to a password that was asked again. */
public enum ReauthenticationResult {
    OK,
    WRONG,
    /** Too many wrong passwords; the account is locked for a while, for log-in and reauthentication alike. */
    LOCKED
}
