package be.protocolloket.vault.keyedhash;

import be.protocolloket.vault.FormKey;
import be.protocolloket.vault.housekey.KeyEncryptionKey;
import org.springframework.stereotype.Component;

/** Nobody outside can make a code, so a form that carries one was made here. */
@Component
public class KeyedForms implements FormKey {

    private final HouseMac mac;

    public KeyedForms(HouseKeyTable keys, KeyEncryptionKey kek) {
        this.mac = new HouseMac("form", keys, kek);
    }

    @Override
    public byte[] authenticate(byte[] message) {
        return mac.of(message);
    }
}
