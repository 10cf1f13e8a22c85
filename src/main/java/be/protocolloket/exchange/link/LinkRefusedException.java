package be.protocolloket.exchange.link;

/** A link did not open. */
public class LinkRefusedException extends RuntimeException {

    private final int attemptsLeft;

    LinkRefusedException(int attemptsLeft) {
        super("a link did not open");
        this.attemptsLeft = attemptsLeft;
    }

    /** How often a code may still be tried; 0 when the link does not work, or no longer. */
    public int attemptsLeft() {
        return attemptsLeft;
    }
}
