package be.protocolloket.vault.housekey;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.mac.MacConfig;
import java.security.GeneralSecurityException;
import java.util.Arrays;

/** Makes keys and turns them into what encrypts; the only place where a key passes as bytes, which are wiped after use. */
public final class Keysets {

    public static final Parameters ENCRYPTION;
    public static final Parameters KEYED_HASH;

    private static final int KEY_BYTES = 32;

    static {
        try {
            AeadConfig.register();
            MacConfig.register();
            ENCRYPTION = AesGcmParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            KEYED_HASH = HmacParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setTagSizeBytes(32)
                    .setHashType(HmacParameters.HashType.SHA256)
                    .setVariant(HmacParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Keysets() {}

    public static KeysetHandle generate(Parameters parameters) {
        return checked(() -> KeysetHandle.generateNew(parameters));
    }

    public static Aead aead(KeysetHandle keyset) {
        return checked(() -> keyset.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    public static Mac mac(KeysetHandle keyset) {
        return checked(() -> keyset.getPrimitive(RegistryConfiguration.get(), Mac.class));
    }

    public static WrappedKey wrap(KeysetHandle keyset, KeyEncryptionKey kek, String about) {
        byte[] plain = checked(() -> TinkProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
        try {
            return kek.wrap(plain, about);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    public static KeysetHandle unwrap(WrappedKey wrapped, KeyEncryptionKey kek, String about) {
        byte[] plain = kek.unwrap(wrapped, about);
        try {
            return checked(() -> TinkProtoKeysetFormat.parseKeyset(plain, InsecureSecretKeyAccess.get()));
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    /** The same key under the newest wrapping. */
    public static WrappedKey rewrap(WrappedKey wrapped, KeyEncryptionKey kek, String about) {
        byte[] plain = kek.unwrap(wrapped, about);
        try {
            return kek.wrap(plain, about);
        } finally {
            Arrays.fill(plain, (byte) 0);
        }
    }

    public static <T> T checked(Step<T> step) {
        try {
            return step.run();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("what was encrypted was altered, or stood in another place", failed);
        }
    }

    /** One call of the library. */
    public interface Step<T> {
        T run() throws GeneralSecurityException;
    }
}
