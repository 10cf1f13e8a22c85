package be.protocolloket.retention.correction;

import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptState;
import be.protocolloket.retention.reckoning.Reckoning;
import be.protocolloket.retention.reckoning.RetentionBook;
import be.protocolloket.retention.reckoning.SeenAnchors;
import be.protocolloket.retention.record.KeptFileTable;
import be.protocolloket.retention.record.Obligation;
import be.protocolloket.retention.record.ObligationTable;
import be.protocolloket.retention.run.ErasureRun;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Recalculates the files of a case after the day from which their terms run was corrected. */
@Component
class Reanchoring {

    private static final Set<KeptState> UNDER_WAY = Set.of(KeptState.DUE, KeptState.PROPOSED);

    private final SeenAnchors seen;
    private final KeptFileTable files;
    private final ObligationTable obligations;
    private final RetentionBook book;
    private final ErasureRun run;
    private final DatabaseClock clock;

    Reanchoring(
            SeenAnchors seen,
            KeptFileTable files,
            ObligationTable obligations,
            RetentionBook book,
            ErasureRun run,
            DatabaseClock clock) {
        this.seen = seen;
        this.files = files;
        this.obligations = obligations;
        this.book = book;
        this.run = run;
        this.clock = clock;
    }

    /** In the caller's transaction, which holds the row lock on the case. */
    void apply(UUID caseId, AnchorEvent corrected) {
        apply(caseId, corrected, one -> one.anchor() == corrected);
    }

    /** The same for a day that was not known: what somebody decided without an event gives way to the event that the rule names. */
    void recorded(UUID caseId, AnchorEvent anchor) {
        apply(
                caseId,
                anchor,
                one -> one.anchor() == null && one.rule().anchors().contains(anchor));
    }

    private void apply(UUID caseId, AnchorEvent corrected, Predicate<Obligation> follows) {
        for (KeptFile file : files.ofCase(caseId)) {
            files.lock(file.id());
            if (file.erasedAt() == null) {
                followDecisions(file, corrected, follows);
                book.reckon(file.id());
                withdrawWhatIsOvertaken(file.id());
            }
        }
    }

    /** A person who chose this event as the one that counts meant the day on which it happened: the latest that any body recorded. */
    private void followDecisions(KeptFile file, AnchorEvent corrected, Predicate<Obligation> follows) {
        LocalDate counts = seen.of(file).get(corrected);
        if (counts == null) {
            return;
        }
        obligations.of(file.id()).stream()
                .filter(one -> one.decidedBy() != null && follows.test(one))
                .forEach(one -> obligations.reckoned(one.id(), Reckoning.from(one.rule(), corrected, counts)));
    }

    /** Ends an erasure that turns out too early, and a question that the corrected day answers; the daily run finds what is due. */
    private void withdrawWhatIsOvertaken(UUID fileId) {
        KeptFile file = files.find(fileId).orElseThrow();
        boolean over = file.dueOn() != null && !file.dueOn().isAfter(clock.today());
        boolean early = UNDER_WAY.contains(file.state()) && !over;
        if (early || file.state() == KeptState.DECIDE && nothingToDecide(fileId)) {
            run.withdraw(file);
            files.setAside(file);
        }
    }

    private boolean nothingToDecide(UUID fileId) {
        return obligations.of(fileId).stream().noneMatch(Obligation::undecided);
    }
}
