package be.protocolloket.exchange.question;

import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.exchange.event.QuestionAnswered;
import be.protocolloket.exchange.event.QuestionAsked;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.tasklist.notice.NoticeKind;
import be.protocolloket.tasklist.notice.Notices;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Case workers of the two bodies of an open case ask and answer with fixed sentences; each is recorded for both. */
@Service
public class QuestionLine {

    private final Cases cases;
    private final AskedQuestionTable table;
    private final Notices notices;
    private final Border border;
    private final ApplicationEventPublisher events;

    QuestionLine(
            Cases cases, AskedQuestionTable table, Notices notices, Border border, ApplicationEventPublisher events) {
        this.cases = cases;
        this.table = table;
        this.notices = notices;
        this.border = border;
        this.events = events;
    }

    /**
     * What was asked, the oldest first.
     *
     * @throws NotHereException unless the caller may see the case
     */
    public List<AskedQuestion> of(UUID caseId, Caller caller) {
        cases.require(caseId, caller);
        return table.of(caseId);
    }

    /**
     * The body for which the caller works on this case; empty for who only reads, for a case that is not open, and while the other body may not
     * know what is asked, for a question would tell it of the case.
     */
    public Optional<EnterpriseNumber> seat(CaseView about, Caller caller) {
        return about.bodies().stream()
                .filter(body -> about.state() == CaseState.OPEN && caller.holds(Role.CASE_WORKER, body))
                .filter(body ->
                        border.readers(about.id(), CaseFact.QUESTION, body).contains(about.other(body)))
                .findFirst();
    }

    /**
     * Asks the other body; the same question that still waits is not asked twice.
     *
     * @throws NotHereException unless the caller works on the case, which is open
     */
    @Transactional
    public void ask(UUID caseId, Question question, Caller caller) {
        CaseView about = cases.require(caseId, caller);
        EnterpriseNumber body = seat(about, caller).orElseThrow(NotHereException::new);
        UUID id = UUID.randomUUID();
        if (table.ask(id, caseId, body, question, caller.personId())) {
            events.publishEvent(new QuestionAsked(
                    caseId, about.protocolId(), body, about.other(body), question.name(), caller.personId()));
            tell(about, about.other(body), "exchange.notice.question-asked");
        }
    }

    /**
     * Answers what the other body asked; also in a closed case, for the other body may not know that it is.
     *
     * @return whether the answer fits the question; when not, nothing happened
     * @throws NotHereException unless the caller works on the case for the body that was asked, and it is not erased
     * @throws be.protocolloket.workflow.StaleStateException when somebody answered first
     */
    @Transactional
    public boolean answer(UUID caseId, UUID questionId, Question.Answer answer, Caller caller) {
        CaseView about = cases.require(caseId, caller);
        AskedQuestion asked = table.of(caseId).stream()
                .filter(each -> each.id().equals(questionId))
                .findFirst()
                .orElseThrow(NotHereException::new);
        EnterpriseNumber body = about.other(asked.askedBy());
        if (about.state() == CaseState.ERASED || !caller.holds(Role.CASE_WORKER, body)) {
            throw new NotHereException();
        }
        if (!asked.question().answers().contains(answer)) {
            return false;
        }
        table.answer(questionId, answer, caller.personId());
        events.publishEvent(new QuestionAnswered(
                caseId,
                about.protocolId(),
                body,
                asked.askedBy(),
                asked.question().name(),
                answer.name(),
                caller.personId()));
        tell(about, asked.askedBy(), "exchange.notice.question-answered");
        return true;
    }

    private void tell(CaseView about, EnterpriseNumber body, String key) {
        notices.add(
                about.protocolId(),
                about.id(),
                List.of(GroupId.of(Role.CASE_WORKER, body).value()),
                NoticeKind.WARNING,
                key,
                Map.of("reference", about.reference()));
    }
}
