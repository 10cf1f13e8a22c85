package be.protocolloket.vault.keyedhash;

import be.protocolloket.vault.housekey.KeyEncryptionKey;
import be.protocolloket.vault.housekey.Keysets;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;

/** One keyed hash of the house, HMAC-SHA-256. Its key is made once and lies in the database wrapped by the key of the house, like the data keys. */
public final class HouseMac {

    private final Mac mac;

    /** Makes the key unless this or another node did before. */
    HouseMac(String name, HouseKeyTable keys, KeyEncryptionKey kek) {
        if (keys.find(name).isEmpty()) {
            KeysetHandle made = Keysets.generate(Keysets.KEYED_HASH);
            keys.add(name, Keysets.wrap(made, kek, about(name)));
        }
        this.mac = Keysets.mac(Keysets.unwrap(keys.find(name).orElseThrow(), kek, about(name)));
    }

    byte[] of(byte[] message) {
        return Keysets.checked(() -> mac.computeMac(message));
    }

    /** What a wrapped key is for. */
    public static String about(String name) {
        return "house|" + name;
    }
}
