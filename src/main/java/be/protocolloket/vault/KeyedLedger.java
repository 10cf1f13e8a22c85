package be.protocolloket.vault;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import org.springframework.stereotype.Component;

/** One key for the house, wrapped as the others are. Whoever takes its row away gets another key, under which no earlier seal holds. */
@Component
class KeyedLedger implements LedgerKey {

    static final String KEY = "ledger";

    private final Mac mac;

    KeyedLedger(LookupKeyTable keys, KeyEncryptionKey kek) {
        if (keys.find(KEY).isEmpty()) {
            KeysetHandle made = Keysets.generate(Keysets.KEYED_HASH);
            keys.add(KEY, Keysets.wrap(made, kek, HashedPersons.about(KEY)));
        }
        this.mac = Keysets.mac(Keysets.unwrap(keys.find(KEY).orElseThrow(), kek, HashedPersons.about(KEY)));
    }

    @Override
    public byte[] authenticate(byte[] message) {
        return Keysets.checked(() -> mac.computeMac(message));
    }
}
