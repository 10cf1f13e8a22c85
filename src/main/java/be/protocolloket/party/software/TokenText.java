package be.protocolloket.party.software;

import be.protocolloket.workflow.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** How a token is written: {@code pl_} and 256 random bits in base64url, so that a scanner of leaked secrets knows it for what it is. */
final class TokenText {

    private static final Pattern FORM = Pattern.compile("pl_[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenText() {}

    static String random() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return "pl_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /** Plain SHA-256, without salt or stretching: 256 random bits cannot be guessed. */
    static String sha256(String token) {
        return Fingerprint.of(token.getBytes(StandardCharsets.US_ASCII));
    }
}
