package be.protocolloket.advice.record;

import be.protocolloket.advice.FollowUp;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class EvaluationTable {

    private final JdbcClient jdbc;

    EvaluationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(UUID roundId, UUID adviceId, FollowUp followUp, String motivation, UUID by) {
        jdbc.sql("""
                insert into evaluation (id, round_id, advice_id, follow_up, motivation, evaluated_by)
                values (:id, :round, :advice, :followUp, :motivation, :by)""")
                .param("id", UUID.randomUUID())
                .param("round", roundId)
                .param("advice", adviceId)
                .param("followUp", followUp.name())
                .param("motivation", motivation)
                .param("by", by)
                .update();
    }

    /** The last one about each advice, by the advice's id. */
    public Map<UUID, Evaluation> of(UUID protocolId) {
        return jdbc
                .sql("""
                select distinct on (e.advice_id) e.advice_id, e.follow_up, e.motivation, e.evaluated_by, e.evaluated_at
                  from evaluation e
                  join advice_round r on r.id = e.round_id
                 where r.protocol_id = :protocol
                 order by e.advice_id, e.evaluated_at desc""")
                .param("protocol", protocolId)
                .query((rs, rowNumber) -> new Evaluation(
                        rs.getObject("advice_id", UUID.class),
                        FollowUp.valueOf(rs.getString("follow_up")),
                        rs.getString("motivation"),
                        rs.getObject("evaluated_by", UUID.class),
                        rs.getObject("evaluated_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Evaluation::adviceId, evaluation -> evaluation));
    }
}
