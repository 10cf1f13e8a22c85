package be.protocolloket.advice.giving;

import be.protocolloket.advice.reading.AdviceRecitals;
import be.protocolloket.advice.record.Advice;
import be.protocolloket.advice.record.AdviceTask;
import be.protocolloket.advice.record.AdviceWords;
import be.protocolloket.advice.record.Evaluation;
import be.protocolloket.advice.record.EvaluationTable;
import be.protocolloket.advice.record.Question;
import be.protocolloket.advice.record.QuestionTable;
import be.protocolloket.advice.record.StandingAdvices;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Earlier advices and answered questions, in words for the officer's form. */
@Component
class AdviceHistory {

    private final QuestionTable questions;
    private final StandingAdvices standing;
    private final EvaluationTable evaluations;
    private final Bodies bodies;
    private final AdviceWords words;

    AdviceHistory(
            QuestionTable questions,
            StandingAdvices standing,
            EvaluationTable evaluations,
            Bodies bodies,
            AdviceWords words) {
        this.questions = questions;
        this.standing = standing;
        this.evaluations = evaluations;
        this.bodies = bodies;
        this.words = words;
    }

    /** {@code answered} and {@code earlier}, each absent when empty. */
    Map<String, Object> of(AdviceTask task) {
        Map<String, Object> told = new HashMap<>();
        String answered = answered(task);
        if (!answered.isEmpty()) {
            told.put("answered", answered);
        }
        standing.of(task.protocolId(), task.party())
                .ifPresent(advice -> told.put("earlier", earlier(advice, evaluations.of(task.protocolId()))));
        return told;
    }

    String name(EnterpriseNumber party) {
        return bodies.shortName(party);
    }

    private String answered(AdviceTask task) {
        List<Question> asked = questions.of(task.protocolId());
        return asked.stream()
                .filter(question -> question.versionId().equals(task.versionId())
                        && question.party().equals(task.party())
                        && question.answer() != null)
                .map(question ->
                        words.of("advice.history.answered", question.text(), String.valueOf(question.answer())))
                .collect(Collectors.joining("\n\n"));
    }

    private String earlier(Advice advice, Map<UUID, Evaluation> evaluated) {
        String said = words.of(
                        "advice.history.earlier",
                        String.valueOf(advice.round()),
                        AdviceRecitals.date(advice.day()),
                        words.of(advice.outcome().messageKey()))
                + "\n"
                + advice.text();
        Evaluation last = evaluated.get(advice.id());
        return last == null
                ? said
                : said + "\n"
                        + words.of(
                                "advice.history.evaluated",
                                words.of(last.followUp().messageKey()))
                        + "\n"
                        + last.motivation();
    }
}
