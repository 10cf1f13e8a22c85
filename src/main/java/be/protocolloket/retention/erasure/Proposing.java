package be.protocolloket.retention.erasure;

import be.protocolloket.party.Caller;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.hold.LegalHolds;
import be.protocolloket.retention.reckoning.RetentionBook;
import be.protocolloket.retention.record.KeptFileTable;
import be.protocolloket.retention.record.SealedWords;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** One person proposes to erase and another one approves, because what is erased cannot be brought back. */
@Service
class Proposing {

    private final KeptFileTable files;
    private final RetentionBook book;
    private final LegalHolds holds;
    private final SealedWords sealed;

    Proposing(KeptFileTable files, RetentionBook book, LegalHolds holds, SealedWords sealed) {
        this.files = files;
        this.book = book;
        this.holds = holds;
        this.sealed = sealed;
    }

    List<FieldProblem> problemsOfProposing(KeptFile file) {
        return file.held() ? List.of(new FieldProblem(null, "retention.problem.held")) : List.of();
    }

    void propose(KeptFile file, Caller caller) {
        files.propose(file, caller.personId());
    }

    /** Nothing is erased for now: the daily run asks again on the day of review, or when the hold is lifted. */
    void hold(KeptFile file, String reason, @Nullable LocalDate reviewOn, Caller caller) {
        holds.place(file.id(), reason, reviewOn, caller);
        files.setAside(file);
        book.reckon(file.id());
    }

    /** Whether this person proposed what stands open. */
    boolean proposed(UUID fileId, UUID person) {
        return files.find(fileId)
                .filter(file -> person.equals(file.proposedBy()))
                .isPresent();
    }

    List<FieldProblem> problemsOfApproving(KeptFile file, Caller caller) {
        if (caller.personId().equals(file.proposedBy())) {
            return List.of(new FieldProblem(null, "retention.problem.four-eyes"));
        }
        return problemsOfProposing(file);
    }

    void approve(KeptFile file, Caller caller) {
        files.approve(file, caller.personId());
    }

    void sendBack(KeptFile file, String reason) {
        files.sendBack(file, sealed.seal(file.caseId(), file.body(), place(file.id()), reason));
    }

    /** Why the last proposal came back. */
    Optional<String> sentBack(KeptFile file) {
        return files.reasonSentBack(file.id())
                .flatMap(reason -> sealed.open(file.caseId(), file.body(), place(file.id()), reason));
    }

    private static String place(UUID fileId) {
        return "kept_file:" + fileId;
    }
}
