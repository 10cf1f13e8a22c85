package be.protocolloket.exchange.border;

/** How much a body sees of something, the least first. */
public enum Sight {
    NOTHING,
    /** That it happened. */
    HAPPENED,
    /** Also what it was. */
    VALUE;

    /** Whether it is seen at all. */
    public boolean some() {
        return this != NOTHING;
    }

    Sight or(Sight other) {
        return compareTo(other) < 0 ? other : this;
    }
}
