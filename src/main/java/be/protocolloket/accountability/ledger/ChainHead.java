package be.protocolloket.accountability.ledger;

import java.nio.charset.StandardCharsets;

/**
 * Where a chain stands.
 *
 * @param number of its last entry; 0 while it has none
 * @param hash of that entry
 */
public record ChainHead(String chain, long number, String hash) {

    private static final String NOTHING = "0".repeat(64);

    public static ChainHead start(String chain) {
        return new ChainHead(chain, 0, NOTHING);
    }

    /** What its seal is made over. */
    public byte[] message() {
        return ("ledger\n" + chain + "\n" + number + "\n" + hash).getBytes(StandardCharsets.UTF_8);
    }

    public ChainHead after(StoredEntry entry) {
        return new ChainHead(chain, entry.number(), entry.hash());
    }
}
