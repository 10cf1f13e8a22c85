package be.protocolloket.advice.reading;

import be.protocolloket.advice.AdviceView;
import be.protocolloket.advice.EvaluationView;
import be.protocolloket.advice.QuestionView;
import be.protocolloket.advice.record.Advice;
import be.protocolloket.advice.record.AdviceTable;
import be.protocolloket.advice.record.Evaluation;
import be.protocolloket.advice.record.EvaluationTable;
import be.protocolloket.advice.record.Question;
import be.protocolloket.advice.record.QuestionTable;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.People;
import be.protocolloket.party.PublicBody;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that was said about a protocol, with the names of who said it. */
@Component
class AdviceViews {

    private final AdviceTable advices;
    private final QuestionTable questions;
    private final EvaluationTable evaluations;
    private final People people;

    AdviceViews(AdviceTable advices, QuestionTable questions, EvaluationTable evaluations, People people) {
        this.advices = advices;
        this.questions = questions;
        this.evaluations = evaluations;
        this.people = people;
    }

    Facts facts(UUID protocolId) {
        List<Advice> given = advices.of(protocolId);
        List<Question> asked = questions.of(protocolId);
        Map<UUID, Evaluation> evaluated = evaluations.of(protocolId);
        Set<UUID> persons = new HashSet<>();
        given.forEach(advice -> persons.add(advice.dpoId()));
        evaluated.values().forEach(evaluation -> persons.add(evaluation.by()));
        for (Question question : asked) {
            persons.add(question.askedBy());
            if (question.answeredBy() != null) {
                persons.add(question.answeredBy());
            }
        }
        return new Facts(given, asked, evaluated, people.displayNames(persons));
    }

    record Facts(List<Advice> given, List<Question> asked, Map<UUID, Evaluation> evaluated, Map<UUID, String> names) {

        AdviceView view(UUID versionId, PublicBody party) {
            Advice advice = given.stream()
                    .filter(each ->
                            each.versionId().equals(versionId) && each.party().equals(party.number()))
                    .findFirst()
                    .orElse(null);
            List<QuestionView> questions = questions(versionId, party.number());
            if (advice == null) {
                return new AdviceView(
                        party.number(),
                        party.shortName(),
                        null,
                        "",
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        questions,
                        null);
            }
            return new AdviceView(
                    party.number(),
                    party.shortName(),
                    advice.outcome(),
                    advice.text(),
                    advice.checkedPoints(),
                    name(advice.dpoId()),
                    advice.dpoOrganisation(),
                    advice.dpoMailbox(),
                    advice.givenAt(),
                    questions,
                    evaluation(advice));
        }

        private List<QuestionView> questions(UUID versionId, EnterpriseNumber party) {
            return asked.stream()
                    .filter(each ->
                            each.versionId().equals(versionId) && each.party().equals(party))
                    .map(each -> new QuestionView(
                            each.text(),
                            name(each.askedBy()),
                            each.askedAt(),
                            each.answer(),
                            each.answeredBy() == null ? null : name(each.answeredBy()),
                            each.answeredAt()))
                    .toList();
        }

        private @Nullable EvaluationView evaluation(Advice advice) {
            Evaluation last = evaluated.get(advice.id());
            return last == null
                    ? null
                    : new EvaluationView(last.followUp(), last.motivation(), name(last.by()), last.at());
        }

        private String name(UUID person) {
            return names.getOrDefault(person, "");
        }
    }
}
