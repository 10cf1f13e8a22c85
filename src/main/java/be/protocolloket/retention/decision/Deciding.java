package be.protocolloket.retention.decision;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.reckoning.Reckoning;
import be.protocolloket.retention.reckoning.RetentionBook;
import be.protocolloket.retention.reckoning.SeenAnchors;
import be.protocolloket.retention.record.KeptFileTable;
import be.protocolloket.retention.record.Motivations;
import be.protocolloket.retention.record.Obligation;
import be.protocolloket.retention.record.ObligationTable;
import be.protocolloket.retention.record.Reckoned;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** A person decides until when something is kept, with reasons, where the protocol does not say it. */
@Service
public class Deciding {

    private static final int LONGEST_YEARS = 30;

    private final KeptFileTable files;
    private final ObligationTable obligations;
    private final SeenAnchors seen;
    private final RetentionBook book;
    private final Motivations motivations;
    private final DatabaseClock clock;

    Deciding(
            KeptFileTable files,
            ObligationTable obligations,
            SeenAnchors seen,
            RetentionBook book,
            Motivations motivations,
            DatabaseClock clock) {
        this.files = files;
        this.obligations = obligations;
        this.seen = seen;
        this.book = book;
        this.motivations = motivations;
        this.clock = clock;
    }

    /** The rules that wait for a person. */
    List<Obligation> undecided(KeptFile file) {
        return obligations.of(file.id()).stream().filter(Obligation::undecided).toList();
    }

    /** The anchors that were recorded and that one of these rules names. */
    Map<AnchorEvent, LocalDate> choices(KeptFile file, List<Obligation> undecided) {
        Map<AnchorEvent, LocalDate> anchors = seen.of(file);
        anchors.keySet()
                .removeIf(anchor ->
                        undecided.stream().noneMatch(one -> one.rule().anchors().contains(anchor)));
        return anchors;
    }

    /** What is wrong with the answers, at their fields. */
    List<FieldProblem> problems(KeptFile file, List<Answer> answers) {
        List<FieldProblem> problems = new ArrayList<>();
        List<Obligation> undecided = undecided(file);
        for (int i = 0; i < answers.size(); i++) {
            Answer answer = answers.get(i);
            String row = "rules[" + i + "].";
            Optional<Obligation> about = undecided.stream()
                    .filter(one -> one.id().equals(answer.obligationId()))
                    .findFirst();
            if (about.isEmpty()) {
                problems.add(new FieldProblem(null, "retention.problem.decided-already"));
            } else if (answer.anchor() != null
                    && !choices(file, List.of(about.get())).containsKey(answer.anchor())) {
                problems.add(new FieldProblem(row + "decision", "retention.problem.anchor"));
            } else if (answer.until() != null && !sensible(answer.until())) {
                problems.add(new FieldProblem(row + "until", "retention.problem.until"));
            }
        }
        return problems;
    }

    /** @return whether the file may go now; else it waits for its day */
    boolean decide(KeptFile file, List<Answer> answers, Caller caller) {
        Map<AnchorEvent, LocalDate> anchors = seen.of(file);
        for (Answer answer : answers) {
            Obligation one = undecided(file).stream()
                    .filter(each -> each.id().equals(answer.obligationId()))
                    .findFirst()
                    .orElseThrow();
            byte[] why = motivations.seal(file, one.id(), answer.motivation());
            obligations.decided(one.id(), reckoned(one, answer, anchors), caller.personId(), why);
        }
        book.reckon(file.id());
        LocalDate due = files.find(file.id()).orElseThrow().dueOn();
        boolean over = due != null && !due.isAfter(clock.today());
        if (over) {
            files.askProposal(file);
        } else {
            files.setAside(file);
        }
        return over;
    }

    private Reckoned reckoned(Obligation one, Answer answer, Map<AnchorEvent, LocalDate> anchors) {
        LocalDate from = answer.anchor() == null ? null : anchors.get(answer.anchor());
        return answer.anchor() != null && from != null
                ? Reckoning.from(one.rule(), answer.anchor(), from)
                : new Reckoned(null, null, answer.until() == null ? clock.today() : answer.until(), false);
    }

    private boolean sensible(LocalDate until) {
        LocalDate today = clock.today();
        return until.isAfter(today) && !until.isAfter(today.plusYears(LONGEST_YEARS));
    }

    /**
     * What somebody decided about one rule: the term runs from an anchor, or it ends on a day, or it is over when both are null.
     *
     * @param until first day on which it may no longer be kept
     */
    record Answer(
            UUID obligationId,
            @Nullable AnchorEvent anchor,
            @Nullable LocalDate until,
            String motivation) {}
}
