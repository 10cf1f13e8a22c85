package be.protocolloket.accountability.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.transaction.support.TransactionSynchronization;

/** The entries that one transaction writes when it commits; if one cannot be written, the transaction is rolled back. */
class PendingEntries implements TransactionSynchronization {

    private final LedgerWriter writer;
    private final SortedMap<String, List<NewEntry>> byChain = new TreeMap<>();
    private boolean committing;

    PendingEntries(LedgerWriter writer) {
        this.writer = writer;
    }

    void add(NewEntry told) {
        if (committing) {
            writer.write(told.chain(), List.of(told));
        } else {
            byChain.computeIfAbsent(told.chain(), chain -> new ArrayList<>()).add(told);
        }
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        committing = true;
        byChain.forEach(writer::write);
    }
}
