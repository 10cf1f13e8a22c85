package be.protocolloket.vault.housekey;

import be.protocolloket.workflow.NoExternalDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;
import tools.jackson.databind.json.JsonMapper;

/** Finds the keys of the house, or says at the start why it cannot. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultSettings.class)
class KeyKeeping {

    private static final String DEFAULT_FILE = "keys/key-encryption-key.json";

    @Bean
    KeyEncryptionKey keyEncryptionKey(VaultSettings settings, Environment environment, KeyIds ids, JsonMapper json) {
        List<KeyEncryptionKey> keepers = new ArrayList<>();
        VaultSettings.Transit transit = settings.usedTransit();
        if (transit != null) {
            keepers.add(new TransitKey(new TransitClient(transit, json)));
        }
        if (transit == null || StringUtils.hasText(settings.keyFile())) {
            keepers.add(file(settings, environment, ids));
        }
        KeyRing ring = new KeyRing(keepers);
        ids.inUse().stream().filter(id -> !ring.knows(id)).findFirst().ifPresent(id -> {
            throw new KeysUnavailableException(
                    "The database holds keys that " + id + " wrapped, and that key is not here.",
                    "Put the key file back that belongs to this database, or name its keeper in protocolloket.vault.*.");
        });
        return ring;
    }

    private static KeyFile file(VaultSettings settings, Environment environment, KeyIds ids) {
        boolean embedded = NoExternalDatabase.in(environment);
        KeyFileStore store = new KeyFileStore(path(settings, environment, embedded));
        KeyFileRotation rotation = new KeyFileRotation(store);
        boolean making =
                settings.command() == KeyCommand.CREATE || embedded && !StringUtils.hasText(settings.keyFile());
        if (!store.exists() && making && ids.inUse().isEmpty()) {
            rotation.create();
        }
        if (!store.exists()) {
            throw new KeysUnavailableException(
                    "The key file " + store.file() + " is not there.",
                    ids.inUse().isEmpty()
                            ? "Make it by starting once with --protocolloket.vault.keys=create, and keep a copy apart from the database."
                            : "Put it back from its backup: what this database knows about people can be read with that file only.");
        }
        switch (settings.command()) {
            case PREPARE -> rotation.prepare();
            case ROTATE -> rotation.rotate();
            case FORGET -> rotation.forget(ids.inUse());
            case CREATE, NONE -> {}
        }
        return new KeyFile(store);
    }

    private static Path path(VaultSettings settings, Environment environment, boolean embedded) {
        String given = settings.keyFile();
        if (given != null && StringUtils.hasText(given)) {
            return Path.of(given).toAbsolutePath().normalize();
        }
        if (!embedded) {
            throw new KeysUnavailableException(
                    "With an external database the place of the key file must be given.",
                    "Set protocolloket.vault.key-file to a file outside the database and its backups, or protocolloket.vault.transit.address.");
        }
        return Path.of(environment.getRequiredProperty("protocolloket.database.directory"))
                .toAbsolutePath()
                .normalize()
                .resolve(DEFAULT_FILE);
    }
}
