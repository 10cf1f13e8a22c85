package be.protocolloket.accountability.ledger;

import be.protocolloket.vault.LedgerKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends entries at the end of the transaction of the acts they record. Waiting until then locks a chain's head for a moment only, takes the
 * heads of several chains in a fixed order, and lets a refusal with a transaction of its own be recorded while the surrounding act still runs.
 */
@Component
public class LedgerWriter {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerWriter.class);

    private final ChainTable chains;
    private final LedgerKey key;

    LedgerWriter(ChainTable chains, LedgerKey key) {
        this.chains = chains;
        this.key = key;
    }

    /** @throws IllegalStateException without a transaction: the act and its entry must be committed or rolled back together */
    public void append(NewEntry told) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("the ledger is written in the transaction of what it tells");
        }
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingEntries.class::isInstance)
                .map(PendingEntries.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .add(told);
    }

    private PendingEntries begin() {
        var pending = new PendingEntries(this);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /** Writes what belongs in one chain, now. */
    void write(String chain, List<NewEntry> told) {
        var found = chains.hold(chain).orElseGet(() -> start(chain));
        var entries = new ArrayList<StoredEntry>();
        var head = trusted(found, told.get(0), entries);
        for (var each : told) {
            var entry = StoredEntry.following(head, found.now(), each);
            entries.add(entry);
            head = head.after(entry);
        }
        chains.write(entries, head, key.authenticate(head.message()));
    }

    /** When the head is not the sealed one, appends an entry that says so before all others. */
    private ChainHead trusted(ChainTable.FoundHead found, NewEntry told, List<StoredEntry> entries) {
        var head = found.head();
        if (key.confirms(head.message(), found.seal())) {
            return head;
        }
        LOG.error(
                "Ledger chain {} is broken: its head at {} is not the one that was sealed",
                head.chain(),
                head.number());
        var last = chains.lastEntry(head.chain())
                .filter(entry -> entry.number() > head.number())
                .orElse(head);
        var entry = StoredEntry.following(last, found.now(), broken(head, told));
        entries.add(entry);
        return last.after(entry);
    }

    private ChainTable.FoundHead start(String chain) {
        var start = ChainHead.start(chain);
        chains.begin(start, key.authenticate(start.message()));
        return chains.hold(chain).orElseThrow(() -> new IllegalStateException("the ledger was not written"));
    }

    private static NewEntry broken(ChainHead found, NewEntry told) {
        return new NewEntry(
                        found.chain(),
                        EntryKind.CHAIN_BROKEN,
                        null,
                        null,
                        null,
                        told.protocolId(),
                        null,
                        null,
                        told.readers(),
                        Map.of())
                .with("number", found.number())
                .with("hash", found.hash());
    }
}
