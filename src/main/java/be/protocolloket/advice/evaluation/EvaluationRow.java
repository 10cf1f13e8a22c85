package be.protocolloket.advice.evaluation;

import be.protocolloket.advice.FollowUp;
import be.protocolloket.advice.Outcome;
import be.protocolloket.advice.record.Advice;
import be.protocolloket.protocol.model.NextStep;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One row of the evaluation as it was filled in.
 *
 * @param number of the row, 0 for the first
 */
record EvaluationRow(int number, AskedAdvice asked, String followed, String motivation) {

    /** The choice that what was evaluated before stays as it is. */
    static final String STAYS = "STAYS";

    Advice advice() {
        return asked.advice();
    }

    boolean stays() {
        return asked.earlier() != null && followed.equals(STAYS);
    }

    private Optional<FollowUp> find() {
        return asked.earlier() != null && stays()
                ? Optional.of(asked.earlier().followUp())
                : Arrays.stream(FollowUp.values())
                        .filter(each -> each.name().equals(followed))
                        .findFirst();
    }

    /** @throws java.util.NoSuchElementException when {@link #problems} has something to say */
    FollowUp followUp() {
        return find().orElseThrow();
    }

    List<FieldProblem> problems(NextStep nextStep) {
        List<FieldProblem> problems = new ArrayList<>();
        FollowUp followUp = find().orElse(null);
        if (followUp == null) {
            problems.add(problem(Evaluating.FOLLOWED, "advice.problem.follow-up-missing"));
        } else if (!stays() && followUp.needsMotivation() && motivation.isBlank()) {
            problems.add(problem(Evaluating.MOTIVATION, "advice.problem.motivation-missing"));
        } else if (followUp == FollowUp.FOLLOWED
                && advice().outcome() == Outcome.NEGATIVE
                && nextStep == NextStep.APPROVE) {
            // Following a negative advice means that this text is not concluded.
            problems.add(problem(Evaluating.FOLLOWED, "advice.problem.negative-followed"));
        }
        return problems;
    }

    private FieldProblem problem(String field, String key) {
        return new FieldProblem("advices[" + number + "]." + field, key);
    }
}
