package be.protocolloket.vault.compartment;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.LedgerKey;
import be.protocolloket.vault.PersonLookup;
import be.protocolloket.vault.housekey.KeyEncryptionKey;
import be.protocolloket.vault.housekey.KeyFile;
import be.protocolloket.vault.housekey.KeyFileRotation;
import be.protocolloket.vault.housekey.KeyFileStore;
import be.protocolloket.vault.housekey.KeyIds;
import be.protocolloket.vault.keyedhash.HashedPersons;
import be.protocolloket.vault.keyedhash.HouseKeyTable;
import be.protocolloket.vault.keyedhash.KeyedLedger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The keys of the house are replaced while people work. */
@IntegrationTest
class KeyRotationTests {

    private static final KeyFileStore STORE = new KeyFileStore(
            Path.of("target/test-database/keys/key-encryption-key.json").toAbsolutePath());
    private static final int CASES = 120;

    @Autowired
    CaseVault vault;

    @Autowired
    CompartmentKeyTable table;

    @Autowired
    HouseKeyTable houseKeys;

    @Autowired
    KeyEncryptionKey kek;

    @Autowired
    PersonLookup people;

    @Autowired
    LedgerKey ledger;

    @Autowired
    KeyIds ids;

    @Autowired
    Rewrapping rewrapping;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyKeyFollowsWhileReadingAndSealingGoOn() {
        String old = kek.currentId();
        CaseVault otherNode = new KeyedCaseVault(table, new KeyFile(STORE));
        List<Sealed> all = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            all.add(seal(vault));
        }
        String hash = people.hash(Insz.parse("93051822361", LocalDate.of(2026, 3, 12)));

        var rotated = new AtomicBoolean();
        var read = new AtomicInteger();
        CompletableFuture<Void> here = CompletableFuture.runAsync(() -> readUntil(rotated, vault, all, read));
        CompletableFuture<Void> there = CompletableFuture.runAsync(() -> readUntil(rotated, otherNode, all, read));
        new KeyFileRotation(STORE).rotate();
        Sealed meanwhile = seal(otherNode);
        rewrapping.run();
        int before = read.get();
        while (read.get() < before + 20) {
            Thread.onSpinWait();
        }
        rotated.set(true);
        CompletableFuture.allOf(here, there).join();

        assertThat(kek.currentId()).isNotEqualTo(old);
        assertThat(ids.inUse()).containsExactly(kek.currentId());
        assertThat(open(vault, meanwhile)).isEqualTo(meanwhile.text());

        new KeyFileRotation(STORE).forget(ids.inUse());
        assertThat(new KeyFile(STORE).knows(old)).isFalse();
        CaseVault restarted = new KeyedCaseVault(table, new KeyFile(STORE));
        assertThat(all).allSatisfy(each -> assertThat(open(restarted, each)).isEqualTo(each.text()));
        assertThat(ledger.confirms(
                        new byte[] {1}, new KeyedLedger(houseKeys, new KeyFile(STORE)).authenticate(new byte[] {1})))
                .isTrue();
        PersonLookup restartedToo = new HashedPersons(houseKeys, new KeyFile(STORE));
        assertThat(restartedToo.hash(new Insz("93051822361"))).isEqualTo(hash);
    }

    @Test
    void aKeyThatStillWrapsSomethingIsNotForgotten() {
        String old = kek.currentId();
        Sealed sealed = seal(vault);
        new KeyFileRotation(STORE).rotate();
        new KeyFileRotation(STORE).forget(Set.of(old));
        assertThat(new KeyFile(STORE).knows(old)).isTrue();
        rewrapping.run();
        assertThat(open(vault, sealed)).isEqualTo(sealed.text());
    }

    @Test
    void aDamagedKeyDoesNotHoldTheOthersBack() {
        Sealed damaged = seal(vault);
        Sealed sound = seal(vault);
        jdbc.sql("update compartment_key set wrapped = 'x' where case_id = :case")
                .param("case", damaged.compartment().caseId())
                .update();
        new KeyFileRotation(STORE).rotate();
        rewrapping.run();
        assertThat(table.find(sound.compartment()).orElseThrow().require().kekId())
                .isEqualTo(kek.currentId());
        assertThat(open(vault, sound)).isEqualTo(sound.text());
        transaction.executeWithoutResult(status -> vault.destroy(damaged.compartment()));
    }

    private record Sealed(Compartment compartment, String text, byte[] bytes) {}

    private Sealed seal(CaseVault node) {
        Compartment compartment = Compartment.own(UUID.randomUUID(), "0405260456");
        String text = "over " + compartment.caseId();
        byte[] bytes =
                transaction.execute(status -> node.seal(compartment, "note:1", text.getBytes(StandardCharsets.UTF_8)));
        return new Sealed(compartment, text, bytes);
    }

    private static String open(CaseVault node, Sealed sealed) {
        return new String(node.open(sealed.compartment(), "note:1", sealed.bytes()), StandardCharsets.UTF_8);
    }

    private static void readUntil(AtomicBoolean done, CaseVault node, List<Sealed> all, AtomicInteger read) {
        for (int i = 0; !done.get(); i = (i + 1) % all.size()) {
            assertThat(open(node, all.get(i))).isEqualTo(all.get(i).text());
            read.incrementAndGet();
        }
    }
}
