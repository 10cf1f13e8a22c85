package be.protocolloket.accountability.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries, and which page of them.
 *
 * @param actor who did it; finds only what was done for one of the reader's own bodies
 * @param from first day in Brussels
 * @param until last day in Brussels, that day included
 * @param page from 1
 * @param size 1 to {@value #MOST}
 */
public record LedgerFilter(
        @Nullable UUID protocolId,
        @Nullable UUID caseId,
        @Nullable EntryKind kind,
        @Nullable UUID actor,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int page,
        int size) {

    /** As many as one file holds. */
    public static final int MOST = 20_000;

    public LedgerFilter {
        page = Math.max(1, page);
        size = Math.min(MOST, Math.max(1, size));
    }

    /** Of everything, the newest. */
    public static LedgerFilter newest(int size) {
        return new LedgerFilter(null, null, null, null, null, null, 1, size);
    }

    /** The same entries on other pages. */
    public LedgerFilter at(int otherPage, int otherSize) {
        return new LedgerFilter(protocolId, caseId, kind, actor, from, until, otherPage, otherSize);
    }
}
