package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CasePanel;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.notice.NoticeAnswers;
import be.protocolloket.exchange.notice.NoticeAnswers.Answer;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.exchange.subject.CaseSubjects;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.workflow.EnumNames;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether and how the reader's own body informed each person of a case; what the other body told them stays there. */
@Component
@Order(25)
class InformedPeople implements CasePanel {

    private final NoticeAnswers notices;
    private final CaseSubjects subjects;
    private final Words words;

    InformedPeople(NoticeAnswers notices, CaseSubjects subjects, Words words) {
        this.notices = notices;
        this.subjects = subjects;
        this.words = words;
    }

    /**
     * One person.
     *
     * @param answer null while nothing was told, nor an exception asked
     */
    public record PersonLine(String name, @Nullable Answer answer) {

        /** Last part of the message's key. */
        public String word() {
            return answer == null ? "not" : EnumNames.hyphened(answer.state());
        }
    }

    @Override
    public Optional<PanelView> show(CaseView about, Caller caller) {
        if (about.state() == CaseState.ERASED) {
            return Optional.empty();
        }
        List<PersonLine> lines = Seats.of(about, caller).stream()
                .map(body -> lines(about, body))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new PanelView(
                        "exchange.page.informed", "exchange/case-parts", "informedPeople", Map.of("lines", lines)));
    }

    /** None where the body has told nobody yet. */
    private List<PersonLine> lines(CaseView about, EnterpriseNumber body) {
        List<Answer> answers = notices.of(about.id(), body);
        return answers.isEmpty()
                ? List.of()
                : subjects.of(about, body).stream()
                        .map(person -> new PersonLine(
                                name(person),
                                answers.stream()
                                        .filter(answer -> answer.number() == person.number())
                                        .findFirst()
                                        .orElse(null)))
                        .toList();
    }

    private String name(SubjectView person) {
        return Objects.requireNonNullElseGet(person.name(), () -> words.of("exchange.page.subject", person.number()));
    }
}
