package be.protocolloket.exchange.link;

import java.time.Instant;

/**
 * A link and its code, shown once to the sender; only their hashes are stored.
 *
 * @param token last part of the link's address
 * @param code to be given to the recipient by another channel
 */
public record IssuedLink(String token, String code, Instant expiresAt) {

    /** Not to be printed: together they open data. */
    @Override
    public String toString() {
        return "IssuedLink";
    }
}
