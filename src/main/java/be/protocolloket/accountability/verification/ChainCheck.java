package be.protocolloket.accountability.verification;

import be.protocolloket.accountability.ledger.ChainHead;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.StoredEntry;
import be.protocolloket.accountability.verification.ChainFault.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks one chain from its first entry to its head. */
final class ChainCheck {

    /** With more altered entries than this, the check does not look for those that only changed places. */
    private static final int SWAPS = 200;

    private final String chain;
    private final Set<ChainFault> faults = new LinkedHashSet<>();
    private final List<StoredEntry> altered = new ArrayList<>();
    private ChainHead last;
    private @Nullable String beforeLast;
    private long count;

    ChainCheck(String chain) {
        this.chain = chain;
        this.last = ChainHead.start(chain);
    }

    /** The entries in the order of their numbers. */
    void next(StoredEntry entry) {
        count++;
        if (entry.number() > last.number() + 1) {
            faults.add(new ChainFault(chain, Kind.REMOVED, last.number() + 1, entry.number() - 1));
        } else if (!entry.computedHash().equals(entry.hash())) {
            altered.add(entry);
        } else if (!entry.previous().equals(last.hash())) {
            boolean between = entry.previous().equals(beforeLast);
            faults.add(ChainFault.at(
                    chain,
                    between ? Kind.INSERTED : Kind.REWRITTEN,
                    last.number() == 0 ? entry.number() : last.number()));
        }
        if (entry.kind().equals(EntryKind.CHAIN_BROKEN.name())) {
            faults.add(ChainFault.at(chain, Kind.BROKEN_BEFORE, entry.number()));
        }
        beforeLast = last.hash();
        last = last.after(entry);
    }

    /** @param head null when there is none although there are entries */
    void end(@Nullable ChainHead head, boolean sealed) {
        if (head == null || !sealed) {
            faults.add(ChainFault.at(chain, Kind.SEAL_BROKEN, head == null ? 0 : head.number()));
        }
        if (head != null && head.number() > last.number()) {
            faults.add(new ChainFault(chain, Kind.CUT_OFF, last.number() + 1, head.number()));
        } else if (head != null && head.number() < last.number()) {
            faults.add(new ChainFault(chain, Kind.INSERTED, head.number() + 1, last.number()));
        } else if (head != null && !head.hash().equals(last.hash())) {
            faults.add(ChainFault.at(chain, Kind.REWRITTEN, last.number()));
        }
    }

    List<ChainFault> faults() {
        var numbers = altered.stream().map(StoredEntry::number).limit(SWAPS).collect(Collectors.toSet());
        var moved = altered.stream()
                .map(entry ->
                        ChainFault.at(chain, moved(entry, numbers) ? Kind.REORDERED : Kind.ALTERED, entry.number()));
        return Stream.concat(moved, faults.stream()).toList();
    }

    long count() {
        return count;
    }

    private static boolean moved(StoredEntry entry, Set<Long> numbers) {
        return LongStream.concat(
                        LongStream.of(entry.number() - 1, entry.number() + 1),
                        numbers.stream().mapToLong(Long::longValue))
                .mapToObj(entry::numbered)
                .anyMatch(other -> other.computedHash().equals(entry.hash()));
    }
}
