package be.protocolloket.vault.housekey;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A key in the transit engine of a HashiCorp Vault: it never leaves there. Its ciphertexts read {@code vault:v2:…}. */
final class TransitKey implements KeyEncryptionKey {

    private static final Pattern CIPHERTEXT = Pattern.compile("vault:v(\\d+):.+");

    private final TransitClient vault;
    private final String prefix;

    TransitKey(TransitClient vault) {
        this.vault = vault;
        this.prefix = "transit:" + vault.keyPath() + ":v";
    }

    @Override
    public String currentId() {
        return prefix + vault.latestVersion();
    }

    @Override
    public boolean knows(String kekId) {
        return kekId.startsWith(prefix);
    }

    @Override
    public boolean supersedes(String kekId) {
        return knows(kekId) && Integer.parseInt(kekId.substring(prefix.length())) < vault.latestVersion();
    }

    @Override
    public WrappedKey wrap(byte[] key, String about) {
        String ciphertext = vault.encrypt(key, about.getBytes(StandardCharsets.UTF_8));
        Matcher read = CIPHERTEXT.matcher(ciphertext);
        if (!read.matches()) {
            throw vault.strange();
        }
        return new WrappedKey(ciphertext.getBytes(StandardCharsets.US_ASCII), prefix + read.group(1));
    }

    @Override
    public byte[] unwrap(WrappedKey wrapped, String about) {
        return vault.decrypt(
                new String(wrapped.bytes(), StandardCharsets.US_ASCII), about.getBytes(StandardCharsets.UTF_8));
    }
}
