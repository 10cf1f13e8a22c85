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
            eraseWhatItWrote(file);
        } else {
            finish(file, eraseWritten(file));
        }
        // What the other body wrote may have waited for this.
        book.reckonCase(file.caseId());
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

    /** What a body wrote is kept only as long as what it received, so its approval covers both. What the other body wrote waits for that one. */
    private void eraseWhatItWrote(KeptFile received) {
        for (KeptFile file : files.ofCase(received.caseId())) {
            if (file.kind() == KeptKind.WRITTEN && file.body().equals(received.body())) {
                book.reckon(file.id());
                KeptFile written = files.lock(file.id()).orElseThrow();
                if (written.state() == KeptState.WAITING && written.dueOn() != null && !written.held()) {
                    files.approveWith(written, received);
                    finish(files.find(written.id()).orElseThrow(), eraseWritten(written));
                }
            }
        }
    }

    /** Also what was prepared for this body and never sent, or sent back. */
    private int eraseWritten(KeptFile written) {
        int erased = erasure.eraseReceived(written.caseId(), written.body());
        erasure.eraseOwn(written.caseId(), written.body());
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
