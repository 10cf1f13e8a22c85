package be.protocolloket.vault.keyedhash;

import be.protocolloket.vault.LedgerKey;
import be.protocolloket.vault.housekey.KeyEncryptionKey;
import org.springframework.stereotype.Component;

/** Whoever may write in the database cannot make this code, for the key is unreadable there. */
@Component
public class KeyedLedger implements LedgerKey {

    private final HouseMac mac;

    public KeyedLedger(HouseKeyTable keys, KeyEncryptionKey kek) {
        this.mac = new HouseMac("ledger", keys, kek);
    }

    @Override
    public byte[] authenticate(byte[] message) {
        return mac.of(message);
    }
}
