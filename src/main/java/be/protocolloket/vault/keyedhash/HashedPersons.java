package be.protocolloket.vault.keyedhash;

import be.protocolloket.vault.Insz;
import be.protocolloket.vault.PersonLookup;
import be.protocolloket.vault.housekey.KeyEncryptionKey;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/** Its key is made, or unwrapped, at the start: an application that cannot reach its keys says so then, and not to the first case worker. */
@Component
public class HashedPersons implements PersonLookup {

    private final HouseMac mac;

    public HashedPersons(HouseKeyTable keys, KeyEncryptionKey kek) {
        this.mac = new HouseMac("insz", keys, kek);
    }

    @Override
    public String hash(Insz insz) {
        return HexFormat.of().formatHex(mac.of(insz.digits().getBytes(StandardCharsets.US_ASCII)));
    }
}
