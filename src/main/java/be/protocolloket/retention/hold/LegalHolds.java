package be.protocolloket.retention.hold;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.retention.HoldChanged;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptState;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.reckoning.RetentionBook;
import be.protocolloket.retention.record.HoldTable;
import be.protocolloket.retention.record.KeptFileTable;
import be.protocolloket.retention.record.LegalHold;
import be.protocolloket.retention.record.RetentionRefusedException;
import be.protocolloket.retention.record.SealedWords;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.SeenText;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops erasure, and lets it go on, on the word of a records manager or data protection officer. */
@Service
public class LegalHolds {

    private static final int LONGEST_REASON = 2000;

    private final KeptFiles access;
    private final KeptFileTable files;
    private final HoldTable holds;
    private final RetentionBook book;
    private final SealedWords sealed;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    LegalHolds(
            KeptFiles access,
            KeptFileTable files,
            HoldTable holds,
            RetentionBook book,
            SealedWords sealed,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.files = files;
        this.holds = holds;
        this.book = book;
        this.sealed = sealed;
        this.clock = clock;
        this.events = events;
    }

    /**
     * From now on nothing of the file is erased, also not what was approved. A hold that stands is replaced.
     *
     * @param reviewOn day after today on which somebody looks at it again
     * @throws be.protocolloket.workflow.NotHereException unless the caller answers for the file
     * @throws RetentionRefusedException when it is erased already, or at the fields {@code reason} and {@code reviewOn}
     */
    @Transactional
    public void place(UUID fileId, String reason, @Nullable LocalDate reviewOn, Caller caller) {
        KeptFile file = mayChange(fileId, caller);
        LocalDate today = clock.today();
        if (reviewOn == null || !reviewOn.isAfter(today) || reviewOn.isAfter(today.plusYears(5))) {
            throw refused("reviewOn", "retention.problem.review");
        }
        EnterpriseNumber body = access.actingFor(file, caller);
        holds.standing(fileId).stream()
                .filter(earlier -> earlier.body().equals(body))
                .forEach(earlier -> lift(file, earlier, reason, caller));
        UUID id = UUID.randomUUID();
        holds.place(id, fileId, body, seal(file, body, id, checked(reason)), reviewOn, caller.personId());
        tell(file, id, body, reviewOn, caller);
        book.reckon(fileId);
    }

    /**
     * Lifts the hold of a body for which the caller answers; without effect when no hold stands.
     *
     * @throws be.protocolloket.workflow.NotHereException unless the caller answers for the file
     * @throws RetentionRefusedException at the field {@code reason}
     */
    @Transactional
    public void lift(UUID fileId, String reason, Caller caller) {
        KeptFile file = mayChange(fileId, caller);
        holds.standing(fileId).stream()
                .filter(hold -> isOwn(hold, caller))
                .forEach(hold -> lift(file, hold, reason, caller));
        book.reckon(fileId);
    }

    /** Whether the caller answers for the body that placed it. */
    public static boolean isOwn(LegalHold hold, Caller caller) {
        return KeptFiles.answersFor(caller).contains(hold.body());
    }

    /** Newest first. */
    public List<LegalHold> of(UUID fileId) {
        return holds.of(fileId);
    }

    /** For a caller who acts for the body that placed it; empty for others, and when what it is sealed with was erased. */
    public Optional<String> reason(LegalHold hold, Caller caller) {
        KeptFile file = access.require(hold.fileId(), caller);
        return caller.actsFor(hold.body())
                ? sealed.open(file.caseId(), hold.body(), place(hold.id()), holds.reason(hold.id()))
                : Optional.empty();
    }

    private void lift(KeptFile file, LegalHold hold, String reason, Caller caller) {
        byte[] why = seal(file, hold.body(), hold.id(), checked(reason));
        holds.lift(hold.id(), why, caller.personId());
        tell(file, hold.id(), hold.body(), null, caller);
    }

    private void tell(KeptFile file, UUID holdId, EnterpriseNumber body, @Nullable LocalDate reviewOn, Caller caller) {
        events.publishEvent(new HoldChanged(
                holdId, file.id(), file.caseId(), file.protocolId(), body, reviewOn, caller.personId()));
    }

    private KeptFile mayChange(UUID fileId, Caller caller) {
        access.require(fileId, caller);
        KeptFile file = files.lock(fileId).orElseThrow();
        if (file.state() == KeptState.ERASED || file.state() == KeptState.RETURNED) {
            throw refused(null, "retention.problem.erased");
        }
        return file;
    }

    private byte[] seal(KeptFile file, EnterpriseNumber body, UUID holdId, String reason) {
        return sealed.seal(file.caseId(), body, place(holdId), reason);
    }

    private static String checked(String reason) {
        String stripped = SeenText.stripped(reason);
        if (SeenText.isShorter(stripped, 10) || stripped.length() > LONGEST_REASON) {
            throw refused("reason", "retention.problem.reason");
        }
        return stripped;
    }

    private static RetentionRefusedException refused(@Nullable String field, String key) {
        return new RetentionRefusedException(new FieldProblem(field, key));
    }

    private static String place(UUID holdId) {
        return "legal_hold:" + holdId;
    }
}
