package be.protocolloket.vault;

import org.springframework.stereotype.Component;

/** Whoever may write in the database cannot make this code, for the key is unreadable there. */
@Component
class KeyedLedger implements LedgerKey {

    private final HouseMac mac;

    KeyedLedger(HouseKeyTable keys, KeyEncryptionKey kek) {
        this.mac = new HouseMac("ledger", keys, kek);
    }

    @Override
    public byte[] authenticate(byte[] message) {
        return mac.of(message);
    }
}
