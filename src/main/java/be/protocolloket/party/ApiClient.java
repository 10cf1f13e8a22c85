package be.protocolloket.party;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.core.AuthenticatedPrincipal;

/** A body's software behind the present request. */
public final class ApiClient implements AuthenticatedPrincipal {

    private final UUID tokenId;
    private final Caller caller;
    private final SecretKeySpec secret;

    public ApiClient(UUID tokenId, Caller caller, String token) {
        this.tokenId = tokenId;
        this.caller = caller;
        this.secret = new SecretKeySpec(token.getBytes(StandardCharsets.US_ASCII), "HmacSHA256");
    }

    public UUID tokenId() {
        return tokenId;
    }

    /** A case worker of one body. */
    public Caller caller() {
        return caller;
    }

    /** The one body for which it acts. */
    public EnterpriseNumber body() {
        return caller.bodies().first();
    }

    /**
     * A keyed digest of a request: equal requests are recognised, and without the token, which is not stored, not even a guess can be tested.
     *
     * @return HMAC-SHA-256 under the token, 64 lower-case hexadecimal digits
     */
    public String digest(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(content));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", absent);
        }
    }

    @Override
    public String getName() {
        return caller.personId().toString();
    }
}
