package be.protocolloket.accountability.ledger;

import java.util.List;

/**
 * One page of entries, newest first.
 *
 * @param total over all pages
 */
public record LedgerPage(List<LedgerEntry> entries, long total) {

    public LedgerPage {
        entries = List.copyOf(entries);
    }
}
