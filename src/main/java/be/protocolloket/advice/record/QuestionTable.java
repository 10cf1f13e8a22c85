package be.protocolloket.advice.record;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class QuestionTable {

    private static final String SELECT = """
            select q.id, r.version_id, q.party, q.text, q.asked_by, q.asked_at, q.answer, q.answered_by, q.answered_at
              from question q
              join advice_round r on r.id = q.round_id
            """;

    private final JdbcClient jdbc;

    QuestionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void ask(AdviceRound round, EnterpriseNumber party, UUID by, String text) {
        jdbc.sql("insert into question (id, round_id, party, text, asked_by) values (:id, :round, :party, :text, :by)")
                .param("id", UUID.randomUUID())
                .param("round", round.id())
                .param("party", party.digits())
                .param("text", text)
                .param("by", by)
                .update();
    }

    public Optional<Question> open(UUID versionId, EnterpriseNumber party) {
        return jdbc.sql(SELECT + " where r.version_id = :version and q.party = :party and q.answer is null")
                .param("version", versionId)
                .param("party", party.digits())
                .query(QuestionTable::row)
                .optional();
    }

    /** @return false when it was answered in the meantime */
    public boolean answer(UUID id, UUID by, String answer) {
        return jdbc.sql("""
                        update question set answer = :answer, answered_by = :by, answered_at = clock_timestamp()
                         where id = :id and answer is null""")
                        .param("answer", answer)
                        .param("by", by)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Of all rounds, oldest first. */
    public List<Question> of(UUID protocolId) {
        return jdbc.sql(SELECT + " where r.protocol_id = :protocol order by q.asked_at")
                .param("protocol", protocolId)
                .query(QuestionTable::row)
                .list();
    }

    private static Question row(ResultSet rs, int rowNumber) throws SQLException {
        return new Question(
                rs.getObject("id", UUID.class),
                rs.getObject("version_id", UUID.class),
                new EnterpriseNumber(rs.getString("party")),
                rs.getString("text"),
                rs.getObject("asked_by", UUID.class),
                rs.getObject("asked_at", OffsetDateTime.class).toInstant(),
                rs.getString("answer"),
                rs.getObject("answered_by", UUID.class),
                Columns.instant(rs, "answered_at"));
    }
}
