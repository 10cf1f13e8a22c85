package be.protocolloket.party;

import java.util.Objects;
import java.util.Set;

/**
 * Which body gives data to which other body. One value, so that a swap of the two does not compile.
 *
 * @param discloser gives the data
 * @param receiver gets them
 */
public record Direction(EnterpriseNumber discloser, EnterpriseNumber receiver) {

    /** @throws IllegalArgumentException when both are the same body */
    public Direction {
        Objects.requireNonNull(discloser, "discloser");
        Objects.requireNonNull(receiver, "receiver");
        if (discloser.equals(receiver)) {
            throw new IllegalArgumentException("a body does not disclose to itself");
        }
    }

    /** From the receiver back to the discloser. */
    public Direction reversed() {
        return new Direction(receiver, discloser);
    }

    public Set<EnterpriseNumber> bodies() {
        return Set.of(discloser, receiver);
    }

    public boolean concerns(EnterpriseNumber body) {
        return body.equals(discloser) || body.equals(receiver);
    }

    /**
     * The other body of the two.
     *
     * @throws IllegalArgumentException when the direction does not concern this body
     */
    public EnterpriseNumber counterpart(EnterpriseNumber body) {
        if (!concerns(body)) {
            throw new IllegalArgumentException("neither discloser nor receiver");
        }
        return body.equals(discloser) ? receiver : discloser;
    }
}
