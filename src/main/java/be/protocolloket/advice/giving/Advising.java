package be.protocolloket.advice.giving;

import be.protocolloket.advice.Outcome;
import be.protocolloket.advice.record.Advice;
import be.protocolloket.advice.record.AdviceRound;
import be.protocolloket.advice.record.AdviceTable;
import be.protocolloket.advice.record.AdviceTask;
import be.protocolloket.advice.record.Officers;
import be.protocolloket.advice.record.QuestionTable;
import be.protocolloket.advice.record.RoundTable;
import be.protocolloket.advice.record.StandingAdvices;
import be.protocolloket.advice.record.Statement;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records an officer's advice in this round, or a question that must be answered first. */
@Component
class Advising {

    private final RoundTable rounds;
    private final AdviceTable advices;
    private final QuestionTable questions;
    private final StandingAdvices standing;
    private final Officers officers;
    private final AdviceAlerts alerts;
    private final Protocols protocols;
    private final Timeline timeline;

    Advising(
            RoundTable rounds,
            AdviceTable advices,
            QuestionTable questions,
            StandingAdvices standing,
            Officers officers,
            AdviceAlerts alerts,
            Protocols protocols,
            Timeline timeline) {
        this.rounds = rounds;
        this.advices = advices;
        this.questions = questions;
        this.standing = standing;
        this.officers = officers;
        this.alerts = alerts;
        this.protocols = protocols;
        this.timeline = timeline;
    }

    /** Only after an editorial change, when the earlier advice was not negative: after a negative one the officer must advise again. */
    boolean mayWaive(AdviceTask task) {
        Optional<Advice> earlier = standing.of(task.protocolId(), task.party());
        return task.editorial() && earlier.isPresent() && earlier.get().outcome() != Outcome.NEGATIVE;
    }

    /** The last advice of the round takes the protocol to the evaluation. Throws {@link TaskRefusedException}. */
    void give(AdviceTask task, Statement statement, Caller caller) {
        AdviceRound round = enter(task);
        refuse(problem(task, statement));
        advices.add(
                round,
                task.party(),
                caller.personId(),
                officers.mandate(task.party()).orElse(null),
                statement);
        record(task, "advice.timeline.advice-given-" + statement.outcome().keyPart(), caller);
        if (officers.servesAnotherParty(task.protocolId(), task.party(), caller)) {
            alerts.sameOfficerForBothSides(task.protocolId(), task.party());
        }
        if (everybodyAdvised(task)) {
            protocols.advance(task.protocolId(), DocumentState.ADVICE_EVALUATION);
        }
    }

    void ask(AdviceTask task, String question, Caller caller) {
        if (question.isBlank()) {
            refuse(new FieldProblem("question", "advice.problem.question-missing"));
        }
        questions.ask(enter(task), task.party(), caller.personId(), question);
        record(task, "advice.timeline.question-asked", caller);
    }

    void answer(AdviceTask task, String answer, Caller caller) {
        if (answer.isBlank()) {
            refuse(new FieldProblem("answer", "advice.problem.answer-missing"));
        }
        var question = questions.open(task.versionId(), task.party());
        if (question.isEmpty() || !questions.answer(question.get().id(), caller.personId(), answer)) {
            refuse(new FieldProblem(null, "advice.problem.already-answered"));
        }
        record(task, "advice.timeline.question-answered", caller);
    }

    private AdviceRound enter(AdviceTask task) {
        return rounds.enter(task.protocolId(), task.versionId(), task.round(), task.editorial());
    }

    private @Nullable FieldProblem problem(AdviceTask task, Statement statement) {
        if (advices.about(task.versionId()).stream()
                .anyMatch(advice -> advice.party().equals(task.party()))) {
            return new FieldProblem(null, "advice.problem.already-given");
        }
        if (statement.outcome() == Outcome.WAIVED && !mayWaive(task)) {
            return new FieldProblem("outcome", "advice.problem.no-waiver");
        }
        if (statement.outcome().needsText() && statement.text().isBlank()) {
            return new FieldProblem("text", "advice.problem.text-missing");
        }
        return null;
    }

    private boolean everybodyAdvised(AdviceTask task) {
        var advised =
                advices.about(task.versionId()).stream().map(Advice::party).collect(Collectors.toSet());
        return advised.containsAll(protocols.get(task.protocolId()).parties());
    }

    private void record(AdviceTask task, String kind, Caller caller) {
        timeline.record(task.protocolId(), kind, task.party(), caller.personId(), Map.of());
    }

    private static void refuse(@Nullable FieldProblem problem) {
        if (problem != null) {
            throw new TaskRefusedException(List.of(problem));
        }
    }
}
