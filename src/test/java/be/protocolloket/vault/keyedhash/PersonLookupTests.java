package be.protocolloket.vault.keyedhash;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.PersonLookup;
import be.protocolloket.vault.housekey.KeyEncryptionKey;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class PersonLookupTests {

    private static final Insz SOMEBODY = new Insz("93051822361");

    @Autowired
    PersonLookup people;

    @Autowired
    HouseKeyTable keys;

    @Autowired
    KeyEncryptionKey kek;

    @Test
    void aPersonIsFoundAgainOnEveryNodeByAHashThatDoesNotTellTheNumber() {
        String hash = people.hash(SOMEBODY);
        assertThat(hash).matches("[0-9a-f]{64}").doesNotContain("930518");
        assertThat(people.hash(SOMEBODY)).isEqualTo(hash);
        assertThat(new HashedPersons(keys, kek).hash(SOMEBODY)).isEqualTo(hash);
        assertThat(people.hash(new Insz("85073003328"))).isNotEqualTo(hash);
    }
}
