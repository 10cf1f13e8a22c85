package be.protocolloket.accountability.wording;

import be.protocolloket.accountability.ledger.LedgerEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry in words.
 *
 * @param actor name of who did it; null when the system did, or somebody of another body
 * @param reference of the case; null outside one
 * @param protocol title; null outside one
 * @param items labels of the data that it is about, as the protocol words them
 */
public record EntryLine(
        LedgerEntry entry,
        String sentence,
        @Nullable String actor,
        @Nullable String reference,
        @Nullable String protocol,
        List<String> items) {

    /**
     * The reference that people use: the start of its hash. Its number in the chain also counts what the other body did for itself, so it is
     * shown to nobody.
     */
    public String proof() {
        return entry.hash().substring(0, 12);
    }
}
