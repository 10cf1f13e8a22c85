package be.protocolloket.exchange.question;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.Columns;
import be.protocolloket.workflow.StaleStateException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the two bodies of a case asked each other, as codes. */
@Repository
class AskedQuestionTable {

    private final JdbcClient jdbc;

    AskedQuestionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The oldest first. */
    List<AskedQuestion> of(UUID caseId) {
        return jdbc.sql("select * from case_question where case_id = :case order by asked_at, id")
                .param("case", caseId)
                .query((row, number) -> new AskedQuestion(
                        row.getObject("id", UUID.class),
                        new EnterpriseNumber(row.getString("asked_by")),
                        Question.valueOf(row.getString("question")),
                        Objects.requireNonNull(Columns.instant(row, "asked_at")),
                        Columns.value(Question.Answer.class, row, "answer"),
                        Columns.instant(row, "answered_at")))
                .list();
    }

    /** @return whether it was asked; not when the same question still waits for its answer */
    boolean ask(UUID id, UUID caseId, EnterpriseNumber body, Question question, UUID person) {
        return jdbc.sql("""
                insert into case_question (id, case_id, asked_by, question, person_id) values (:id, :case, :body, :question, :person)
                on conflict (case_id, asked_by, question) where answer is null do nothing""")
                        .param("id", id)
                        .param("case", caseId)
                        .param("body", body.digits())
                        .param("question", question.name())
                        .param("person", person)
                        .update()
                == 1;
    }

    /** @throws StaleStateException when somebody answered it first */
    void answer(UUID id, Question.Answer answer, UUID person) {
        int answered = jdbc.sql("""
                update case_question set answer = :answer, answered_by = :person, answered_at = clock_timestamp()
                 where id = :id and answer is null""")
                .param("id", id)
                .param("answer", answer.name())
                .param("person", person)
                .update();
        StaleStateException.unlessOne(answered, "answer question " + id);
    }
}
