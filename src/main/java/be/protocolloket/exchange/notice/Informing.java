package be.protocolloket.exchange.notice;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.event.SubjectInformed;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.subject.SamePerson;
import be.protocolloket.exchange.transfer.NoticeMeans;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.SubjectNotices;
import be.protocolloket.exchange.transfer.TransferTask;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.NoticeDuty;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Records for each data subject that they were informed of the disclosure, or who granted an exception. */
@Component
class Informing {

    private final SubjectNotices notices;
    private final SamePerson same;
    private final CaseNotes notes;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Informing(
            SubjectNotices notices,
            SamePerson same,
            CaseNotes notes,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.notices = notices;
        this.same = same;
        this.notes = notes;
        this.clock = clock;
        this.events = events;
    }

    /** The data subjects of the transfer who are still to be informed. */
    List<UUID> outstanding(Preparing preparing) {
        return notices.outstanding(preparing.view().id(), exceptions(preparing));
    }

    /** Whether the protocol lets the officer decide that data go before the data subject is informed. */
    static boolean exceptions(Preparing preparing) {
        return NoticeDuty.of(preparing.policy()).exception();
    }

    /**
     * What is wrong with {@code informedOn} and {@code means}.
     *
     * @param at before the names of the fields, such as {@code subjects[0].}; empty for a form without rows
     */
    List<FieldProblem> problems(CaseView about, String at, FormValues values) {
        List<FieldProblem> problems = new ArrayList<>();
        @Nullable LocalDate on = values.date("informedOn");
        if (on == null) {
            problems.add(new FieldProblem(at + "informedOn", "exchange.problem.date-missing"));
        } else if (on.isAfter(clock.today())) {
            problems.add(new FieldProblem(at + "informedOn", "exchange.problem.date-future"));
        } else if (on.isBefore(
                LocalDate.ofInstant(about.openedAt(), DatabaseClock.ZONE).minusYears(1))) {
            problems.add(new FieldProblem(at + "informedOn", "exchange.problem.notice-old"));
        }
        if (means(values) == null) {
            problems.add(new FieldProblem(at + "means", "exchange.problem.choice-missing"));
        }
        return problems;
    }

    /**
     * @param told the answer about each person who was informed
     * @throws TaskRefusedException when a day or means are wrong
     */
    void inform(Preparing preparing, Map<UUID, FormValues> told, FormValues values, Caller caller) {
        TransferView transfer = preparing.view();
        told.forEach(
                (person, answer) -> inform(preparing.about(), transfer.discloser(), same.of(person), answer, caller));
        notes.about(transfer, transfer.discloser(), NoteKind.NOTICE, values.string("note"), caller.personId());
    }

    /** @throws TaskRefusedException when day or means are wrong */
    void inform(CaseView about, EnterpriseNumber body, List<UUID> subjects, FormValues values, Caller caller) {
        List<FieldProblem> problems = problems(about, "", values);
        TaskRefusedException.unlessNone(problems);
        NoticeMeans means = Objects.requireNonNull(means(values));
        LocalDate on = Objects.requireNonNull(values.date("informedOn"));
        notices.inform(subjects, body, means, on, caller.personId());
        publish(about, body, subjects, means, on, caller);
    }

    void askException(Preparing preparing, String reason, Caller caller) {
        if (!exceptions(preparing)) {
            throw Preparation.refused("outcome", "exchange.problem.no-exception");
        }
        if (reason.isBlank()) {
            throw Preparation.refused("exceptionReason", "exchange.problem.reason-missing");
        }
        TransferView transfer = preparing.view();
        notices.askException(outstanding(preparing), transfer.discloser(), caller.personId());
        notes.about(transfer, transfer.discloser(), NoteKind.EXCEPTION_REASON, reason, caller.personId());
    }

    /** Whether this person asked the exception that waits for a decision. */
    boolean askedException(TransferTask task, UUID person) {
        return notices.exceptionAskedBy(task.transferId(), task.discloser(), person);
    }

    void decideException(Preparing preparing, boolean granted, String motivation, Caller officer) {
        TransferView transfer = preparing.view();
        // It may have been asked under a release that offered an exception under every protocol.
        if (granted && !exceptions(preparing)) {
            throw Preparation.refused("decision", "exchange.problem.no-exception");
        }
        // Today the roles exclude each other; a case may be older than that rule.
        if (notices.exceptionAskedBy(transfer.id(), transfer.discloser(), officer.personId())) {
            throw Preparation.refused(null, "exchange.problem.own-exception");
        }
        List<UUID> subjects = notices.exceptionAsked(transfer.id());
        notices.decide(subjects, transfer.discloser(), granted, officer.personId());
        notes.about(transfer, transfer.discloser(), NoteKind.EXCEPTION_DECISION, motivation, officer.personId());
        if (granted) {
            publish(preparing.about(), transfer.discloser(), subjects, null, null, officer);
        }
    }

    /** The law provides for it (GDPR art. 14(5)(c)). */
    void exempt(CaseView about, EnterpriseNumber body, List<UUID> subjects, Caller caller) {
        notices.askException(subjects, body, caller.personId());
        notices.decide(subjects, body, true, caller.personId());
        publish(about, body, subjects, null, null, caller);
    }

    private void publish(
            CaseView about,
            EnterpriseNumber body,
            List<UUID> subjects,
            @Nullable NoticeMeans means,
            @Nullable LocalDate on,
            Caller caller) {
        for (UUID subject : subjects) {
            events.publishEvent(new SubjectInformed(
                    about.id(),
                    about.protocolId(),
                    subject,
                    body,
                    about.other(body),
                    caller.personId(),
                    means == null ? null : means.name(),
                    on,
                    means == null));
        }
    }

    private static @Nullable NoticeMeans means(FormValues values) {
        String chosen = values.text("means");
        return List.of(NoticeMeans.values()).stream()
                .filter(means -> means.name().equals(chosen))
                .findFirst()
                .orElse(null);
    }
}
