package be.protocolloket.party.software;

/**
 * A token as it is shown once.
 *
 * @param sha256 what is kept of it
 */
public record DrawnToken(String text, String sha256) {

    @Override
    public String toString() {
        return "a token";
    }
}
