package be.protocolloket.exchange.link;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Secrets that nobody can guess. */
final class LinkSecret {

    private static final int TOKEN_BYTES = 32;
    private static final int CODES = 100_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LinkSecret() {}

    /** 32 random bytes in 43 characters that an address can hold. */
    static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Eight digits, short enough to read out on the telephone; safe only because attempts are counted. */
    static String code() {
        return String.format(Locale.ROOT, "%08d", RANDOM.nextInt(CODES));
    }
}
