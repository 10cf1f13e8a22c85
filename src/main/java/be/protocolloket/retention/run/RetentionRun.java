package be.protocolloket.retention.run;

import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.reckoning.RetentionBook;
import be.protocolloket.retention.record.CaseLog;
import be.protocolloket.retention.record.KeptFileTable;
import be.protocolloket.retention.record.ObligationTable;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the files whose day has come and starts a process for each, in which people decide, propose and approve. Today is PostgreSQL's
 * day, so a node with a wrong clock starts nothing early; one node runs at a time, so nothing starts twice.
 */
@Service
public class RetentionRun {

    private static final Logger LOG = LoggerFactory.getLogger(RetentionRun.class);

    private final RipeFiles ripe;
    private final KeptFileTable files;
    private final CaseLog cases;
    private final ObligationTable obligations;
    private final RetentionBook book;
    private final Protocols protocols;
    private final ErasureRun process;
    private final DatabaseClock clock;
    private final TransactionTemplate turn;
    private final TransactionTemplate step;

    RetentionRun(
            RipeFiles ripe,
            KeptFileTable files,
            CaseLog cases,
            ObligationTable obligations,
            RetentionBook book,
            Protocols protocols,
            ErasureRun process,
            DatabaseClock clock,
            PlatformTransactionManager transactions) {
        this.ripe = ripe;
        this.files = files;
        this.cases = cases;
        this.obligations = obligations;
        this.book = book;
        this.protocols = protocols;
        this.process = process;
        this.clock = clock;
        this.turn = new TransactionTemplate(transactions);
        this.turn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.step = new TransactionTemplate(transactions);
        this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @return how many files people were set to work on; none when another node is at it */
    public int run() {
        Integer begun = turn.execute(status -> ripe.takeTurn() ? runAlone() : 0);
        return begun == null ? 0 : begun;
    }

    private int runAlone() {
        protocolsThatEnded();
        int begun = 0;
        List<RipeFiles.Ripe> batch = ripe.after(null);
        while (!batch.isEmpty()) {
            for (RipeFiles.Ripe one : batch) {
                begun += begin(one.id()) ? 1 : 0;
            }
            batch = ripe.after(batch.get(batch.size() - 1));
        }
        return begun;
    }

    /** In a transaction of its own: a file that fails does not stop the others. */
    private boolean begin(UUID fileId) {
        try {
            return Boolean.TRUE.equals(step.execute(status -> beginNow(fileId)));
        } catch (RuntimeException failed) {
            LOG.warn("Erasure of kept file {} could not begin", fileId, failed);
            return false;
        }
    }

    private boolean beginNow(UUID fileId) {
        if (!ripe.lock(fileId)) {
            return false;
        }
        book.reckon(fileId);
        // Again, because the new calculation may have moved the day.
        if (!ripe.lock(fileId)) {
            return false;
        }
        KeptFile file = files.find(fileId).orElseThrow();
        boolean decide = file.dueOn() == null;
        if (decide) {
            files.askDecision(file);
        } else {
            files.askProposal(file);
        }
        process.start(file, decide);
        return true;
    }

    /** No event is published when a protocol's last day passes, so terms that run from that day start here. */
    private void protocolsThatEnded() {
        for (UUID protocolId : obligations.protocolsWhoseEndIsAwaited()) {
            LocalDate end = protocols.get(protocolId).endDate();
            if (end != null && !end.isAfter(clock.today())) {
                step.executeWithoutResult(status -> cases.running(protocolId)
                        .forEach(caseId -> cases.find(caseId)
                                .ifPresent(known -> book.anchored(
                                        caseId, AnchorEvent.PROTOCOL_ENDED, end, known.initiator(), null))));
            }
        }
    }
}
