package be.protocolloket.exchange.border;

import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.workflow.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The two sides of a case: which part each plays, and whether it knows of the case. */
@Repository
public class CaseSides {

    private final JdbcClient jdbc;

    CaseSides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The initiator knows of the case from now on. */
    public void open(CaseView opened, Map<EnterpriseNumber, CasePart> parts) {
        parts.forEach((body, part) -> jdbc.sql("""
                        insert into case_side (case_id, body, part, known_at)
                        values (:case, :body, :part, case when :initiates then clock_timestamp() end)""")
                .param("case", opened.id())
                .param("body", body.digits())
                .param("part", part.name())
                .param("initiates", body.equals(opened.initiator()))
                .update());
    }

    /**
     * The body knows of the case from now on.
     *
     * @return false when it did before, or is none of the two
     */
    boolean learn(UUID caseId, EnterpriseNumber body) {
        return jdbc.sql("""
                        update case_side set known_at = clock_timestamp()
                         where case_id = :case and body = :body and known_at is null""").param("case", caseId).param("body", body.digits()).update() == 1;
    }

    /** Empty when there is no such case. */
    Optional<Situation> find(UUID caseId) {
        Map<EnterpriseNumber, Situation.Side> sides = new LinkedHashMap<>();
        return jdbc.sql("""
                select c.kind, c.state, c.outcome, c.initiator, b.body, s.part,
                       b.body = c.initiator or s.known_at is not null as known,
                       exists (select 1 from transfer t where t.case_id = c.id and t.discloser = b.body) as asked,
                       exists (select 1 from transfer t where t.case_id = c.id and t.receiver = b.body and t.purpose = 'FEEDBACK'
                                  and t.sent_at is not null) as ending_told,
                       b.body = c.initiator
                         or exists (select 1 from transfer t where t.case_id = c.id and t.sent_at is not null
                                       and (t.discloser = b.body or t.receiver = b.body and coalesce(t.received_by::text, t.returned_at::text) is not null)) as acted,
                       exists (select 1 from erased_part e where e.case_id = c.id and e.body = b.body) as erased,
                       exists (select 1 from support_agreement a where a.case_id = c.id and a.parties <> 'TWO') as party
                  from exchange_case c cross join lateral unnest(array[c.initiator, c.counterpart]) as b(body)
                  left join case_side s on s.case_id = c.id and s.body = b.body
                 where c.id = :case""").param("case", caseId).query((row, number) -> read(row, sides)).list().stream()
                .findFirst();
    }

    private static Situation read(ResultSet row, Map<EnterpriseNumber, Situation.Side> sides) throws SQLException {
        @Nullable String part = row.getString("part");
        sides.put(
                new EnterpriseNumber(row.getString("body")),
                new Situation.Side(
                        part == null ? null : CasePart.valueOf(part),
                        row.getBoolean("known"),
                        row.getBoolean("asked"),
                        row.getBoolean("ending_told"),
                        row.getBoolean("acted"),
                        row.getBoolean("erased")));
        return new Situation(
                CaseKind.valueOf(row.getString("kind")),
                CaseState.valueOf(row.getString("state")),
                Columns.value(CaseOutcome.class, row, "outcome"),
                new EnterpriseNumber(row.getString("initiator")),
                row.getBoolean("party"),
                sides);
    }
}
