package be.protocolloket.advice.record;

import be.protocolloket.advice.Outcome;
import be.protocolloket.party.DpoMandate;
import be.protocolloket.party.EnterpriseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AdviceTable {

    private static final String SELECT = """
            select a.id, r.version_id, r.number, a.party, a.dpo_id, a.dpo_organisation, a.dpo_mailbox, a.outcome, a.text, a.checked_points,
                   a.given_at
              from advice a
              join advice_round r on r.id = a.round_id
            """;

    private final JdbcClient jdbc;

    AdviceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when this party's officer advised in this round already */
    public void add(
            AdviceRound round, EnterpriseNumber party, UUID dpoId, @Nullable DpoMandate mandate, Statement statement) {
        jdbc.sql("""
                insert into advice (id, round_id, version_sha256, editorial, party, dpo_id, dpo_organisation, dpo_mailbox, outcome, text,
                                    checked_points)
                values (:id, :round, :sha256, :editorial, :party, :dpo, :organisation, :mailbox,
                        :outcome, :text, :checkedPoints)""")
                .param("id", UUID.randomUUID())
                .param("round", round.id())
                .param("sha256", round.versionSha256())
                .param("editorial", round.editorial())
                .param("party", party.digits())
                .param("dpo", dpoId)
                .param("organisation", mandate == null ? null : mandate.organisation())
                .param("mailbox", mandate == null ? null : mandate.mailbox())
                .param("outcome", statement.outcome().name())
                .param("text", statement.text())
                .param("checkedPoints", statement.checkedPoints().toArray(String[]::new))
                .update();
    }

    /** Of one version, in the order given. */
    public List<Advice> about(UUID versionId) {
        return jdbc.sql(SELECT + " where r.version_id = :version order by a.given_at")
                .param("version", versionId)
                .query(AdviceTable::row)
                .list();
    }

    /** Of all rounds, oldest first. */
    public List<Advice> of(UUID protocolId) {
        return jdbc.sql(SELECT + " where r.protocol_id = :protocol order by r.number, a.given_at")
                .param("protocol", protocolId)
                .query(AdviceTable::row)
                .list();
    }

    private static Advice row(ResultSet rs, int rowNumber) throws SQLException {
        return new Advice(
                rs.getObject("id", UUID.class),
                rs.getObject("version_id", UUID.class),
                rs.getInt("number"),
                new EnterpriseNumber(rs.getString("party")),
                rs.getObject("dpo_id", UUID.class),
                rs.getString("dpo_organisation"),
                rs.getString("dpo_mailbox"),
                Outcome.valueOf(rs.getString("outcome")),
                rs.getString("text"),
                List.of((String[]) rs.getArray("checked_points").getArray()),
                rs.getObject("given_at", OffsetDateTime.class).toInstant());
    }
}
