package be.protocolloket.exchange.link;

import java.time.Instant;

/**
 * A link and its code, told once to the one who sends: they stand nowhere else.
 *
 * @param token last part of the link's address
 * @param code to be passed on another way
 */
public record IssuedLink(String token, String code, Instant expiresAt) {

    /** Not to be printed: together they open data. */
    @Override
    public String toString() {
        return "IssuedLink";
    }
}
