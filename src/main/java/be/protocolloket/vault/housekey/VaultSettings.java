package be.protocolloket.vault.housekey;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.StringUtils;

/**
 * Where the key of the house is.
 *
 * @param keyFile path; with the embedded database it has a default
 * @param keys what to do with them once, at this start
 * @param transit a HashiCorp Vault that keeps them instead
 */
@ConfigurationProperties("protocolloket.vault")
record VaultSettings(
        @Nullable String keyFile,
        @Nullable String keys,
        @Nullable Transit transit) {

    /**
     * The transit engine of a HashiCorp Vault.
     *
     * @param address such as {@code https://vault.example.be:8200}
     * @param mount where the engine stands
     * @param key name of the key, of a type that authenticates associated data, such as {@code aes256-gcm96}
     * @param namespace of an enterprise edition
     * @param token sent as it is
     * @param tokenFile holds the token, read anew for each call, as an agent renews it
     */
    record Transit(
            @Nullable String address,
            @DefaultValue("transit") String mount,
            @DefaultValue("protocolloket") String key,
            @Nullable String namespace,
            @Nullable String token,
            @Nullable String tokenFile) {

        /** Without the token. */
        @Override
        public String toString() {
            return address + "/" + mount + "/" + key;
        }
    }

    @Nullable
    Transit usedTransit() {
        return transit != null && StringUtils.hasText(transit.address()) ? transit : null;
    }

    KeyCommand command() {
        return KeyCommand.of(keys);
    }
}
