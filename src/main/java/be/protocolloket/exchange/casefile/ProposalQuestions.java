package be.protocolloket.exchange.casefile;

import be.protocolloket.workflow.Columns;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a landlord needs more of before it decides on a proposal. */
@Repository
public class ProposalQuestions {

    /** Why the items must come again. */
    public enum Reason {
        MISSING,
        UNCLEAR,
        OUTDATED,
        CONTRADICTORY
    }

    /**
     * One question.
     *
     * @param number from 1 within the case
     * @param items codes in the protocol
     */
    public record Question(int number, List<String> items, Reason reason) {}

    private final JdbcClient jdbc;

    ProposalQuestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order. */
    public List<Question> of(UUID caseId) {
        return jdbc.sql("select * from proposal_question where case_id = :case order by number")
                .param("case", caseId)
                .query((row, number) -> new Question(
                        row.getInt("number"),
                        Columns.texts(row, "items"),
                        Objects.requireNonNull(Columns.value(Reason.class, row, "reason"))))
                .list();
    }

    public void ask(UUID caseId, List<String> items, Reason reason, UUID person) {
        jdbc.sql("""
                insert into proposal_question (case_id, number, items, reason, asked_by)
                select :case, coalesce(max(number), 0) + 1, :items, :reason, :person
                  from proposal_question where case_id = :case""")
                .param("case", caseId)
                .param("items", items.toArray(String[]::new))
                .param("reason", reason.name())
                .param("person", person)
                .update();
    }
}
