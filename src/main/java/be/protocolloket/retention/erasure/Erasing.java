package be.protocolloket.retention.erasure;

import be.protocolloket.exchange.CaseErasure;
import be.protocolloket.retention.DataErased;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptKind;
import be.protocolloket.retention.KeptState;
import be.protocolloket.retention.reckoning.RetentionBook;
import be.protocolloket.retention.record.CaseLog;
import be.protocolloket.retention.record.KeptFileTable;
import be.protocolloket.retention.record.ObligationTable;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The last step: checks once more that the file may be erased, and then erases it for good. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Erasing {

    private final KeptFileTable files;
    private final CaseLog cases;
    private final ObligationTable obligations;
    private final RetentionBook book;
    private final CaseErasure erasure;
    private final Receipts receipts;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Erasing(
            KeptFileTable files,
            CaseLog cases,
            ObligationTable obligations,
            RetentionBook book,
            CaseErasure erasure,
            Receipts receipts,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.files = files;
        this.cases = cases;
        this.obligations = obligations;
        this.book = book;
        this.erasure = erasure;
        this.receipts = receipts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Erases an approved file, with its receipt.
     *
     * @return false when it may not after all: a hold came between, or the day moved; the daily run finds it again
     */
    public boolean erase(UUID fileId) {
        // Row lock on the case: of two files erased at the same moment, the second sees that it is the last.
        cases.lock(files.find(fileId).orElseThrow().caseId());
        files.lock(fileId).orElseThrow();
        book.reckon(fileId);
        KeptFile file = files.find(fileId).orElseThrow();
        if (!ripe(file)) {
            if (file.state() != KeptState.WAITING) {
                files.setAside(file);
            }
            return false;
        }
        if (file.kind() == KeptKind.RECEIVED) {
            finish(file, erasure.eraseReceived(file.caseId(), file.body()));
            eraseWhatWasWaitingForTheLast(file);
        } else {
            finish(file, eraseAll(file));
        }
        return true;
    }

    private boolean ripe(KeptFile file) {
        return file.state() == KeptState.PROPOSED
                && file.approvedBy() != null
                && !file.held()
                && file.closedOn() != null
                && file.dueOn() != null
                && !file.dueOn().isAfter(clock.today());
    }

    /** What the bodies wrote themselves is kept only as long as what they received, so it is erased with the last of that. */
    private void eraseWhatWasWaitingForTheLast(KeptFile last) {
        for (KeptFile file : files.ofCase(last.caseId())) {
            if (file.kind() == KeptKind.OWN && file.state() == KeptState.WAITING) {
                book.reckon(file.id());
                KeptFile own = files.lock(file.id()).orElseThrow();
                if (own.state() == KeptState.WAITING && own.dueOn() != null && !own.held()) {
                    files.approveWith(own, last);
                    finish(files.find(own.id()).orElseThrow(), eraseAll(own));
                }
            }
        }
    }

    /** Also what was prepared for one of them and never sent, or sent back. */
    private int eraseAll(KeptFile own) {
        int erased = erasure.eraseReceived(own.caseId(), own.body())
                + erasure.eraseReceived(own.caseId(), own.counterpart());
        erasure.eraseOwn(own.caseId());
        return erased;
    }

    private void finish(KeptFile file, int erased) {
        UUID receipt = receipts.write(file, erased);
        files.erase(file);
        events.publishEvent(new DataErased(
                receipt,
                file.caseId(),
                file.protocolId(),
                file.body(),
                file.counterpart(),
                governing(file.id()),
                Objects.requireNonNull(file.approvedBy())));
    }

    /** Of several rules, the one whose term ended last. */
    private @Nullable String governing(UUID fileId) {
        return obligations.of(fileId).stream()
                .max(Comparator.comparing(one -> one.dueOn() == null ? LocalDate.MIN : one.dueOn()))
                .map(one -> one.rule().ruleId())
                .orElse(null);
    }
}
