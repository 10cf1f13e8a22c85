package be.protocolloket.vault.housekey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTests {

    private static final byte[] KEY = {1, 2, 3};

    @TempDir
    Path folder;

    private KeyFileStore store;
    private KeyFileRotation rotation;

    @BeforeEach
    void create() {
        store = new KeyFileStore(folder.resolve("keys/key.json"));
        rotation = new KeyFileRotation(store);
        rotation.create();
    }

    @Test
    void onlyTheOwnerReadsIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store.file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys"))))
                .isEqualTo("rwx------");
        try (var files = Files.list(folder.resolve("keys"))) {
            assertThat(files).containsExactly(store.file());
        }
    }

    @Test
    void whatItWrappedItUnwrapsForTheSamePurposeOnly() {
        KeyFile keys = new KeyFile(store);
        WrappedKey wrapped = keys.wrap(KEY, "compartment|a");
        assertThat(keys.unwrap(wrapped, "compartment|a")).isEqualTo(KEY);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> keys.unwrap(wrapped, "compartment|b"));
        assertThat(wrapped).asString().doesNotContain("1, 2, 3").contains(keys.currentId());
    }

    @Test
    void anotherNodeLearnsANewKeyAsSoonAsItMeetsIt() {
        KeyFile here = new KeyFile(store);
        KeyFile there = new KeyFile(store);
        WrappedKey before = here.wrap(KEY, "x");
        rotation.rotate();
        WrappedKey after = here.wrap(KEY, "x");
        assertThat(after.kekId()).isNotEqualTo(before.kekId());
        assertThat(here.supersedes(before.kekId())).isTrue();
        assertThat(here.supersedes(after.kekId())).isFalse();
        assertThat(there.unwrap(after, "x")).isEqualTo(KEY);
        assertThat(there.unwrap(before, "x")).isEqualTo(KEY);
        assertThat(there.wrap(KEY, "x").kekId()).isEqualTo(after.kekId());
    }

    @Test
    void aPreparedKeyIsKnownEverywhereBeforeItWraps() {
        KeyFile keys = new KeyFile(store);
        String first = keys.currentId();
        rotation.prepare();
        rotation.prepare();
        assertThat(keys.currentId()).isEqualTo(first);
        assertThat(store.read().size()).isEqualTo(2);
        rotation.rotate();
        assertThat(store.read().size()).isEqualTo(2);
        assertThat(keys.currentId()).isNotEqualTo(first);
        assertThat(keys.supersedes(first)).isTrue();
    }

    @Test
    void aSecondWriteWithinTheSameTickOfTheFileSystemIsSeen() throws IOException {
        // However slow the test runs, the file stays as young as one that was written this moment.
        FileTime tick = FileTime.from(Instant.now().plus(Duration.ofHours(1)));
        Files.setLastModifiedTime(store.file(), tick);
        KeyFile keys = new KeyFile(store);
        String first = keys.currentId();
        rotation.rotate();
        Files.setLastModifiedTime(store.file(), tick);
        assertThat(keys.currentId()).isNotEqualTo(first);
    }

    @Test
    void oldKeysAreForgottenOnceNothingNeedsThem() {
        String first = new KeyFile(store).currentId();
        rotation.rotate();
        String second = new KeyFile(store).currentId();
        rotation.rotate();
        rotation.forget(Set.of(first));
        assertThat(new KeyFile(store).knows(first)).isTrue();
        assertThat(new KeyFile(store).knows(second)).isFalse();
        rotation.forget(Set.of());
        assertThat(store.read().size()).isEqualTo(1);
    }

    @Test
    void aKeyThatIsNotInTheFileIsNamed() {
        KeyFile keys = new KeyFile(store);
        assertThatExceptionOfType(KeysUnavailableException.class)
                .isThrownBy(() -> keys.unwrap(new WrappedKey(KEY, "file:7"), "x"))
                .withMessageContaining("file:7");
    }

    @Test
    void aFileThatHoldsNoKeysIsSaidToBeSo() throws IOException {
        Files.writeString(store.file(), "{}");
        assertThatExceptionOfType(KeysUnavailableException.class)
                .isThrownBy(() -> new KeyFile(store))
                .withMessageContaining("does not hold a keyset")
                .withNoCause();
    }
}
