package be.protocolloket.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Its key is made, or unwrapped, at the start: an application that cannot reach its keys says so then, and not to the first case worker. */
@Component
class HashedPersons implements PersonLookup {

    static final String KEY = "insz";

    private final Mac mac;

    HashedPersons(LookupKeyTable keys, KeyEncryptionKey kek) {
        if (keys.find(KEY).isEmpty()) {
            KeysetHandle made = Keysets.generate(Keysets.KEYED_HASH);
            keys.add(KEY, Keysets.wrap(made, kek, about(KEY)));
        }
        this.mac = Keysets.mac(Keysets.unwrap(keys.find(KEY).orElseThrow(), kek, about(KEY)));
    }

    @Override
    public String hash(Insz insz) {
        byte[] digits = insz.digits().getBytes(StandardCharsets.US_ASCII);
        return HexFormat.of().formatHex(Keysets.checked(() -> mac.computeMac(digits)));
    }

    /** What a wrapped key is for. */
    static String about(String name) {
        return "lookup|" + name;
    }
}
