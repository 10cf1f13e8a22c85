package be.protocolloket.retention.reckoning;

import be.protocolloket.exchange.event.CaseClosed;
import be.protocolloket.exchange.event.DataTransmitted;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptKind;
import be.protocolloket.retention.KeptState;
import be.protocolloket.retention.record.CaseLog;
import be.protocolloket.retention.record.HoldTable;
import be.protocolloket.retention.record.KeptFileTable;
import be.protocolloket.retention.record.KeptTransferTable;
import be.protocolloket.retention.record.LegalHold;
import be.protocolloket.retention.record.Obligation;
import be.protocolloket.retention.record.ObligationTable;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.Terms;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Updates the kept files and their days after each event in a case, in the same transaction as the event. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class RetentionBook {

    private final CaseLog cases;
    private final KeptFileTable files;
    private final KeptTransferTable transfers;
    private final ObligationTable obligations;
    private final RuleFinder rules;
    private final HoldTable holds;
    private final DatabaseClock clock;
    private final Terms terms;
    private final OwnEnds ends;
    private final SeenAnchors anchors;

    RetentionBook(
            CaseLog cases,
            KeptFileTable files,
            KeptTransferTable transfers,
            ObligationTable obligations,
            RuleFinder rules,
            HoldTable holds,
            DatabaseClock clock,
            Terms terms,
            OwnEnds ends,
            SeenAnchors anchors) {
        this.cases = cases;
        this.files = files;
        this.transfers = transfers;
        this.obligations = obligations;
        this.rules = rules;
        this.holds = holds;
        this.clock = clock;
        this.terms = terms;
        this.ends = ends;
        this.anchors = anchors;
    }

    void transmitted(DataTransmitted sent) {
        cases.opened(sent.caseId(), sent.protocolId(), sent.discloser(), sent.receiver());
        UUID file = files.open(sent.caseId(), sent.protocolId(), KeptKind.RECEIVED, sent.receiver(), sent.discloser());
        transfers.add(file, sent);
        rules.rules(sent.versionId(), sent.flowId(), sent.items()).forEach(rule -> obligations.join(file, rule));
        reckon(file);
        ends.stir(sent.caseId());
        if (sent.kind() == CaseKind.SUBTENANT_PROPOSAL) {
            // Opened now, not at closing: its appearance would otherwise reveal to the proposer that the other body
            // decided.
            cases.find(sent.caseId()).ifPresent(this::openOwn);
        }
    }

    /** The recipient's copy was erased when it was sent back; a file of which nothing is left has no day of erasure. */
    void returned(UUID caseId, UUID transferId) {
        transfers.returned(transferId);
        files.ofCase(caseId).stream()
                .filter(file -> file.kind() == KeptKind.RECEIVED && file.state() == KeptState.WAITING)
                .filter(file -> transfers.kept(file.id()).isEmpty())
                .forEach(file -> {
                    files.returned(file);
                    files.reckoned(file.id(), null, null);
                });
    }

    public void anchored(
            UUID caseId, AnchorEvent anchor, LocalDate on, EnterpriseNumber body, @Nullable UUID personId) {
        cases.anchored(caseId, anchor, body, on, personId);
        reckonCase(caseId);
    }

    /** Who does not learn how the case ends keeps a file from the start: were it made at the end, it would tell that the end came. */
    void begun(UUID caseId, EnterpriseNumber body) {
        if (!ends.learned(caseId, body)) {
            cases.find(caseId)
                    .ifPresent(known -> reckon(files.open(
                            caseId,
                            known.protocolId(),
                            KeptKind.WRITTEN,
                            body,
                            body.equals(known.initiator()) ? known.counterpart() : known.initiator())));
        }
    }

    void stirred(UUID caseId) {
        ends.stir(caseId);
    }

    void closed(CaseClosed closed) {
        LocalDate today = clock.today();
        cases.closed(closed.caseId(), today, closed.outcome().name());
        cases.find(closed.caseId()).ifPresent(known -> {
            openOwn(known);
            ends.closed(known);
            anchored(known.caseId(), AnchorEvent.CASE_CLOSED, today, known.initiator(), null);
        });
    }

    private void openOwn(CaseLog.KeptCase known) {
        files.open(known.caseId(), known.protocolId(), KeptKind.WRITTEN, known.initiator(), known.counterpart());
        if (ends.concerns(known.caseId(), known.counterpart())) {
            files.open(known.caseId(), known.protocolId(), KeptKind.WRITTEN, known.counterpart(), known.initiator());
        }
    }

    public void reckonCase(UUID caseId) {
        files.ofCase(caseId).forEach(file -> reckon(file.id()));
    }

    /** Recalculates until when the file is kept and on which day the daily run must look at it. */
    public void reckon(UUID fileId) {
        KeptFile read = files.find(fileId).orElseThrow();
        if (read.state() == KeptState.ERASED || read.state() == KeptState.RETURNED) {
            return;
        }
        LocalDate asksOn = ends.asksOn(read);
        KeptFile file = files.find(fileId).orElseThrow();
        boolean undecided = false;
        LocalDate due;
        if (file.kind() != KeptKind.RECEIVED) {
            due = writtenDue(file);
        } else {
            Map<AnchorEvent, LocalDate> known = anchors.of(file);
            obligations
                    .of(fileId)
                    .forEach(one -> obligations.reckoned(one.id(), Reckoning.of(one, known, file.closedOn())));
            List<Obligation> all = obligations.of(fileId);
            undecided = all.stream().anyMatch(Obligation::undecided);
            due = Reckoning.last(all);
        }
        files.reckoned(fileId, due, file.closedOn() == null ? asksOn : wake(file, undecided ? file.closedOn() : due));
    }

    /** Null while the case is open, because nothing is erased then; not before the first review of the legal holds that stand. */
    private @Nullable LocalDate wake(KeptFile file, @Nullable LocalDate ready) {
        if (file.closedOn() == null || ready == null) {
            return null;
        }
        LocalDate closed = ready.isBefore(file.closedOn()) ? file.closedOn() : ready;
        return holds.standing(file.id()).stream()
                .map(LegalHold::reviewOn)
                .filter(closed::isBefore)
                .min(Comparator.naturalOrder())
                .orElse(closed);
    }

    /**
     * What a body wrote is due with what that body received. One that received nothing keeps it as long as the other body keeps what it sent,
     * because until then it must be able to say why; where nobody received anything it is due a fixed term after the case.
     */
    private @Nullable LocalDate writtenDue(KeptFile written) {
        List<KeptFile> kept = files.ofCase(written.caseId()).stream()
                .filter(file -> file.kind() == KeptKind.RECEIVED && file.state() != KeptState.RETURNED)
                .toList();
        List<KeptFile> ofItself =
                kept.stream().filter(file -> file.body().equals(written.body())).toList();
        List<KeptFile> received = ofItself.isEmpty() ? kept : ofItself;
        LocalDate closed = written.closedOn();
        if (closed == null || received.stream().anyMatch(file -> file.state() != KeptState.ERASED)) {
            return null;
        }
        return received.isEmpty()
                ? LocalDate.ofInstant(
                                terms.dueAt(
                                        "T-CASE-FILE",
                                        closed.atStartOfDay(DatabaseClock.ZONE).toInstant()),
                                DatabaseClock.ZONE)
                        .plusDays(1)
                : clock.today();
    }
}
