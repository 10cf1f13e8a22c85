package be.protocolloket.retention.correction;

import be.protocolloket.exchange.event.AnchorRecorded;
import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptState;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.reckoning.Reckoning;
import be.protocolloket.retention.record.CaseLog;
import be.protocolloket.retention.record.Obligation;
import be.protocolloket.retention.record.RecordedAnchor;
import be.protocolloket.retention.record.RetentionRefusedException;
import be.protocolloket.retention.record.SealedWords;
import be.protocolloket.workflow.NotHereException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records a day from which terms run where no step of the case did, such as the end of a lease long after a warning. */
@Service
public class AnchorRecording {

    private static final Set<KeptState> GONE = EnumSet.of(KeptState.ERASED, KeptState.RETURNED);

    private final KeptFiles access;
    private final CaseLog cases;
    private final AnchorCorrectionTable table;
    private final Reanchoring reanchoring;
    private final SealedWords sealed;
    private final StatedDay days;
    private final ApplicationEventPublisher events;

    AnchorRecording(
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

    /** Events that a rule of the file names and of which its keeper stated no day yet; empty unless the caller is a records manager of the keeper. */
    public Set<AnchorEvent> recordable(KeptFile file, Caller caller) {
        Set<AnchorEvent> open = EnumSet.noneOf(AnchorEvent.class);
        if (!GONE.contains(file.state()) && caller.holds(Role.RECORDS_MANAGER, file.body())) {
            access.obligations(file.id()).stream()
                    .filter(AnchorRecording::follows)
                    .forEach(one -> open.addAll(one.rule().anchors()));
            open.removeIf(Reckoning::happensOfItself);
            cases.recorded(file.caseId()).stream()
                    .filter(one -> one.body().equals(file.body()))
                    .forEach(one -> open.remove(one.anchor()));
        }
        return open;
    }

    /** Whether a day that becomes known decides: not where a person chose another event. */
    static boolean follows(Obligation one) {
        return one.decidedBy() == null || one.anchor() == null;
    }

    /**
     * From now on the terms of the keeper's files run from this day; what somebody decided only because the day was not known gives way to it.
     *
     * @param source how the keeper knows the day
     * @throws NotHereException unless it is {@link #recordable}
     * @throws RetentionRefusedException at the fields {@code on} and {@code reason}
     */
    @Transactional
    public void record(UUID fileId, AnchorEvent anchor, @Nullable LocalDate on, String source, Caller caller) {
        cases.lock(access.require(fileId, caller).caseId());
        KeptFile file = access.require(fileId, caller);
        if (!recordable(file, caller).contains(anchor)) {
            throw new NotHereException();
        }
        LocalDate day = days.day(on);
        String known = days.reason(source);
        UUID id = UUID.randomUUID();
        table.add(
                id,
                file.caseId(),
                new RecordedAnchor(anchor, file.body(), day),
                null,
                sealed.seal(file.caseId(), file.body(), AnchorCorrections.place(id), known),
                caller.personId());
        events.publishEvent(
                new AnchorRecorded(file.caseId(), file.protocolId(), anchor, day, file.body(), caller.personId()));
        reanchoring.recorded(file.caseId(), anchor);
    }
}
