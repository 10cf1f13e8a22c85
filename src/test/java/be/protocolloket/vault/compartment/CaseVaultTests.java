package be.protocolloket.vault.compartment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import be.protocolloket.vault.KeyDestroyedException;
import be.protocolloket.vault.housekey.KeyEncryptionKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CaseVaultTests {

    private static final Logger LOG = LoggerFactory.getLogger(CaseVaultTests.class);
    private static final String PLACE = "item_value:1";
    private static final byte[] PLAIN = "huurachterstal van drie maanden".getBytes(StandardCharsets.UTF_8);

    @Autowired
    CaseVault vault;

    @Autowired
    CompartmentKeyTable table;

    @Autowired
    KeyEncryptionKey kek;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final Compartment compartment = Compartment.received(UUID.randomUUID(), "0405260456");

    @Test
    void whatWasSealedOpensInItsPlaceAndNowhereElse() {
        byte[] sealed = sealedIn(compartment);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("huur");
        assertThat(vault.open(compartment, PLACE, sealed)).isEqualTo(PLAIN);

        assertThatIllegal(() -> vault.open(compartment, "item_value:2", sealed));
        Compartment sibling = Compartment.own(compartment.caseId(), "0405260456");
        sealedIn(sibling);
        assertThatIllegal(() -> vault.open(sibling, PLACE, sealed));
        sealed[sealed.length - 1]++;
        assertThatIllegal(() -> vault.open(compartment, PLACE, sealed));
    }

    @Test
    void theSameTextSealedTwiceLooksDifferent() {
        assertThat(sealedIn(compartment)).isNotEqualTo(sealedIn(compartment));
    }

    @Test
    void aKeyMovedToAnotherCompartmentDoesNotOpenAnything() {
        byte[] sealed = sealedIn(compartment);
        Compartment other = Compartment.own(compartment.caseId(), "0405260456");
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                    insert into compartment_key (case_id, name, wrapped, kek_id)
                    select case_id, :other, wrapped, kek_id from compartment_key where case_id = :case and name = :name
                    """)
                    .param("other", other.name())
                    .param("case", compartment.caseId())
                    .param("name", compartment.name())
                    .update();
            assertThatIllegal(() -> vault.open(other, PLACE, sealed));
            status.setRollbackOnly();
        });
    }

    @Test
    void aDestroyedKeyOpensNothingAndIsNeverMadeAgain() {
        byte[] sealed = sealedIn(compartment);
        assertThat(vault.holds(compartment)).isTrue();
        assertThat(vault.holdsAny(compartment.caseId())).isTrue();

        destroy(compartment);

        assertThat(vault.holds(compartment)).isFalse();
        assertThat(vault.holdsAny(compartment.caseId())).isFalse();
        assertThatExceptionOfType(KeyDestroyedException.class).isThrownBy(() -> vault.open(compartment, PLACE, sealed));
        assertThatExceptionOfType(KeyDestroyedException.class).isThrownBy(() -> sealedIn(compartment));
        destroy(compartment);
        assertThatThrownBy(() -> jdbc.sql("delete from compartment_key where case_id = :case")
                        .param("case", compartment.caseId())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql(
                                "update compartment_key set destroyed_at = null, wrapped = 'x', kek_id = 'x' where case_id = :case")
                        .param("case", compartment.caseId())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aCompartmentCanBeClosedBeforeItEverHadAKey() {
        destroy(compartment);
        assertThatExceptionOfType(KeyDestroyedException.class).isThrownBy(() -> sealedIn(compartment));
    }

    @Test
    void destroyingOneCompartmentLeavesTheOthers() {
        Compartment other = Compartment.own(compartment.caseId(), "0212213729");
        byte[] kept = sealedIn(other);
        sealedIn(compartment);
        destroy(compartment);
        assertThat(vault.open(other, PLACE, kept)).isEqualTo(PLAIN);
        assertThat(vault.holdsAny(compartment.caseId())).isTrue();
    }

    @Test
    void aKeyMadeInATransactionThatFailsIsForgotten() {
        transaction.executeWithoutResult(status -> {
            vault.seal(compartment, PLACE, PLAIN);
            status.setRollbackOnly();
        });
        assertThat(vault.holds(compartment)).isFalse();
        byte[] sealed = sealedIn(compartment);
        assertThat(vault.open(compartment, PLACE, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void aKeyMadeBeforeARolledBackSavepointIsForgotten() {
        byte[] sealed = transaction.execute(status -> {
            Object savepoint = status.createSavepoint();
            vault.seal(compartment, PLACE, PLAIN);
            status.rollbackToSavepoint(savepoint);
            return vault.seal(compartment, PLACE, PLAIN);
        });
        assertThat(vault.open(compartment, PLACE, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void withinOneTransactionADestroyedKeyIsGoneAtOnceAndBackWhenItFails() {
        byte[] sealed = sealedIn(compartment);
        transaction.executeWithoutResult(status -> {
            vault.seal(compartment, PLACE, PLAIN);
            vault.open(compartment, PLACE, sealed);
            vault.destroy(compartment);
            assertThatExceptionOfType(KeyDestroyedException.class)
                    .isThrownBy(() -> vault.open(compartment, PLACE, sealed));
            assertThatExceptionOfType(KeyDestroyedException.class)
                    .isThrownBy(() -> vault.seal(compartment, PLACE, PLAIN));
            status.setRollbackOnly();
        });
        assertThat(vault.open(compartment, PLACE, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void anotherNodeDoesNotServeADestroyedKeyNotEvenInATransactionThatUsedIt() {
        CaseVault otherNode = new KeyedCaseVault(table, kek);
        byte[] sealed = sealedIn(compartment);
        transaction.executeWithoutResult(status -> {
            assertThat(otherNode.open(compartment, PLACE, sealed)).isEqualTo(PLAIN);
            CompletableFuture.runAsync(() -> destroy(compartment)).join();
            assertThatExceptionOfType(KeyDestroyedException.class)
                    .isThrownBy(() -> otherNode.open(compartment, PLACE, sealed));
        });
    }

    @Test
    void whoeverDestroysWaitsForThoseWhoSeal() throws Exception {
        sealedIn(compartment);
        var destroying = new CountDownLatch(1);
        CompletableFuture<Void> destroyed = transaction.execute(status -> {
            vault.seal(compartment, PLACE, PLAIN);
            CompletableFuture<Void> later = CompletableFuture.runAsync(() -> {
                destroying.countDown();
                destroy(compartment);
            });
            await(destroying);
            assertThat(later).isNotDone();
            vault.seal(compartment, PLACE, PLAIN);
            return later;
        });
        destroyed.get(10, TimeUnit.SECONDS);
        assertThat(vault.holds(compartment)).isFalse();
    }

    @Test
    void twoWhoSealFirstAtTheSameMomentShareOneKey() {
        var together = new CountDownLatch(2);
        Supplier<byte[]> first = () -> {
            together.countDown();
            await(together);
            return sealedIn(compartment);
        };
        List<byte[]> both = Stream.of(CompletableFuture.supplyAsync(first), CompletableFuture.supplyAsync(first))
                .map(CompletableFuture::join)
                .toList();
        assertThat(both)
                .allSatisfy(
                        each -> assertThat(vault.open(compartment, PLACE, each)).isEqualTo(PLAIN));
    }

    @Test
    void sealingAndDestroyingBelongToATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> vault.seal(compartment, PLACE, PLAIN));
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> vault.destroy(compartment));
    }

    @Test
    void aTransactionInsideATransactionHasItsOwnKeys() {
        var inner = new TransactionTemplate(transaction.getTransactionManager());
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        byte[] sealed = sealedIn(compartment);
        Compartment other = Compartment.own(compartment.caseId(), "0212213729");
        transaction.executeWithoutResult(status -> {
            vault.open(compartment, PLACE, sealed);
            byte[] within = inner.execute(nested -> vault.seal(other, PLACE, PLAIN));
            assertThat(vault.open(other, PLACE, within)).isEqualTo(PLAIN);
            assertThat(vault.open(compartment, PLACE, sealed)).isEqualTo(PLAIN);
        });
    }

    @Test
    void howLongItTakesIsWrittenDown() {
        int rounds = 200;
        byte[] sealed = sealedIn(compartment);
        long start = System.nanoTime();
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < rounds; i++) {
                vault.seal(compartment, PLACE, PLAIN);
            }
        });
        long sealing = System.nanoTime() - start;
        start = System.nanoTime();
        for (int i = 0; i < rounds; i++) {
            vault.open(compartment, PLACE, sealed);
        }
        long opening = System.nanoTime() - start;
        LOG.info("Sealing took {} µs, opening {} µs", sealing / rounds / 1000, opening / rounds / 1000);
        assertThat(vault.open(compartment, PLACE, sealed)).isEqualTo(PLAIN);
    }

    private byte[] sealedIn(Compartment where) {
        return transaction.execute(status -> vault.seal(where, PLACE, PLAIN));
    }

    private void destroy(Compartment which) {
        transaction.executeWithoutResult(status -> vault.destroy(which));
    }

    private static void assertThatIllegal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(call);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
