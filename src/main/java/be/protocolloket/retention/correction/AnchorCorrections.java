package be.protocolloket.retention.correction;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.AnchorCorrected;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.reckoning.Reckoning;
import be.protocolloket.retention.record.CaseLog;
import be.protocolloket.retention.record.RecordedAnchor;
import be.protocolloket.retention.record.RetentionRefusedException;
import be.protocolloket.retention.record.SealedWords;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets right a day from which terms run, on the word of a records manager of the body that had recorded it, as long as nothing was erased by it. */
@Service
public class AnchorCorrections {

    private final KeptFiles access;
    private final CaseLog cases;
    private final AnchorCorrectionTable table;
    private final Reanchoring reanchoring;
    private final SealedWords sealed;
    private final StatedDay days;
    private final ApplicationEventPublisher events;

    AnchorCorrections(
            KeptFiles access,
            CaseLog cases,
            AnchorCorrectionTable table,
            Reanchoring reanchoring,
            SealedWords sealed,
            StatedDay days,
            ApplicationEventPublisher events) {
        this.access = access;
        this.cases = cases;
        this.table = table;
        this.reanchoring = reanchoring;
        this.sealed = sealed;
        this.days = days;
        this.events = events;
    }

    /** What people of the caller's bodies recorded in the case of this file, and the caller may set right; the body that keeps it first. */
    public List<RecordedAnchor> correctable(KeptFile file, Caller caller) {
        return cases.recorded(file.caseId()).stream()
                .filter(one -> !Reckoning.happensOfItself(one.anchor()))
                .filter(one -> caller.holds(Role.RECORDS_MANAGER, one.body()))
                .filter(one -> !table.erasedBy(file.caseId(), one))
                .sorted(Comparator.comparing(one -> !one.body().equals(file.body())))
                .toList();
    }

    /**
     * From now on terms run from this day, in every file of the case; an erasure that is under way too early is withdrawn.
     *
     * @throws NotHereException unless the caller is a records manager of the body that recorded it, and nothing was erased by it
     * @throws RetentionRefusedException at the fields {@code on} and {@code reason}
     */
    @Transactional
    public void correct(UUID fileId, AnchorEvent anchor, @Nullable LocalDate on, String reason, Caller caller) {
        KeptFile file = access.require(fileId, caller);
        cases.lock(file.caseId());
        RecordedAnchor wrong = correctable(file, caller).stream()
                .filter(one -> one.anchor() == anchor)
                .findFirst()
                .orElseThrow(NotHereException::new);
        LocalDate right = checked(on, wrong);
        String stripped = days.reason(reason);
        UUID id = UUID.randomUUID();
        table.add(
                id,
                file.caseId(),
                new RecordedAnchor(anchor, wrong.body(), right),
                wrong.on(),
                sealed.seal(file.caseId(), wrong.body(), place(id), stripped),
                caller.personId());
        cases.corrected(file.caseId(), wrong, right, caller.personId());
        reanchoring.apply(file.caseId(), anchor);
        events.publishEvent(new AnchorCorrected(
                file.caseId(), file.protocolId(), anchor, wrong.body(), wrong.on(), right, caller.personId()));
    }

    /** Newest first; those of the bodies for which the caller acts. */
    public List<AnchorCorrection> of(KeptFile file, Caller caller) {
        return table.of(file.caseId()).stream()
                .filter(one -> caller.actsFor(one.body()))
                .toList();
    }

    /** Empty when what it is sealed with was erased. */
    public Optional<String> reason(AnchorCorrection correction) {
        return sealed.open(
                correction.caseId(), correction.body(), place(correction.id()), table.reason(correction.id()));
    }

    private LocalDate checked(@Nullable LocalDate on, RecordedAnchor wrong) {
        LocalDate right = days.day(on);
        if (right.equals(wrong.on())) {
            throw new RetentionRefusedException(new FieldProblem("on", "retention.problem.anchor-same"));
        }
        return right;
    }

    static String place(UUID id) {
        return "anchor_correction:" + id;
    }
}
