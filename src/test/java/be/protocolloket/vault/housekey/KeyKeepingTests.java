package be.protocolloket.vault.housekey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** How an application finds its keys at the start, or says why it cannot. */
class KeyKeepingTests {

    @TempDir
    Path folder;

    private final MockEnvironment environment = new MockEnvironment();
    private final KeyIds ids = mock(KeyIds.class);

    @BeforeEach
    void embedded() {
        environment.setProperty("protocolloket.database.directory", folder.toString());
        when(ids.inUse()).thenReturn(Set.of());
    }

    @Test
    void anEmbeddedDatabaseGetsItsKeyFileBesideIt() {
        String made = start(null, null).currentId();
        assertThat(folder.resolve("keys/key-encryption-key.json")).exists();
        assertThat(start(null, null).currentId()).isEqualTo(made);
    }

    @Test
    void anExternalDatabaseMustBeToldWhereTheKeysAre() {
        external();
        assertThatExceptionOfType(KeysUnavailableException.class)
                .isThrownBy(() -> start(null, null))
                .satisfies(refused -> assertThat(refused.advice()).contains("protocolloket.vault.key-file"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aKeyFileOfAnExternalDatabaseIsMadeOnlyWhenAsked() {
        external();
        String file = folder.resolve("elsewhere/key.json").toString();
        assertThatExceptionOfType(KeysUnavailableException.class)
                .isThrownBy(() -> start(file, null))
                .satisfies(refused -> assertThat(refused.advice()).contains("--protocolloket.vault.keys=create"));
        String made = start(file, "create").currentId();
        assertThat(start(file, "create").currentId()).isEqualTo(made);
        assertThat(start(file, null).currentId()).isEqualTo(made);
    }

    @Test
    void aLostKeyFileIsNotReplacedByANewOne() {
        when(ids.inUse()).thenReturn(Set.of("file:1"));
        assertThatExceptionOfType(KeysUnavailableException.class)
                .isThrownBy(() -> start(null, "create"))
                .satisfies(refused -> assertThat(refused.advice()).contains("back from its backup"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aKeyFileOfAnotherDatabaseIsRefused() {
        start(null, null);
        when(ids.inUse()).thenReturn(Set.of("file:1"));
        assertThatExceptionOfType(KeysUnavailableException.class)
                .isThrownBy(() -> start(null, null))
                .withMessageContaining("file:1");
    }

    @Test
    void aCommandThatDoesNotExistIsSaidToBeSo() {
        assertThatExceptionOfType(KeysUnavailableException.class).isThrownBy(() -> start(null, "true"));
    }

    private void external() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db.example/protocolloket");
    }

    private KeyEncryptionKey start(@Nullable String file, @Nullable String command) {
        return new KeyKeeping()
                .keyEncryptionKey(new VaultSettings(file, command, null), environment, ids, new JsonMapper());
    }
}
