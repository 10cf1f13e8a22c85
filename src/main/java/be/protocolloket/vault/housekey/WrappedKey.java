package be.protocolloket.vault.housekey;

/**
 * A key as it is kept: encrypted by another.
 *
 * @param kekId which one encrypted it, such as {@code file:1234567890} or {@code transit:transit/protocolloket:v2}; not secret
 */
@SuppressWarnings("ArrayRecordComponent")
public record WrappedKey(byte[] bytes, String kekId) {

    @Override
    public String toString() {
        return "key wrapped by " + kekId;
    }
}
