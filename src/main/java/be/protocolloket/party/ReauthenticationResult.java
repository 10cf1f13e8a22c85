package be.protocolloket.party;

/** Answer to a password that was asked again. */
public enum ReauthenticationResult {
    OK,
    WRONG,
    /** Too many wrong passwords; no password is asked again of this person for a while. */
    LOCKED
}
