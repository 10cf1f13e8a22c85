package be.protocolloket.party;

/** Answer to a password that was asked again. */
public enum ReauthenticationResult {
    OK,
    WRONG,
    /** Too many wrong answers; log-in and reauthentication both rest for a while. */
    LOCKED
}
