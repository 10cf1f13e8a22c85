package be.protocolloket.protocol.side;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.StaleStateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SideProposalTable {

    private final JdbcClient jdbc;

    SideProposalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            UUID versionId,
            EnterpriseNumber body,
            SidePart part,
            boolean initial,
            @Nullable String before,
            @Nullable String after,
            UUID proposedBy) {
        jdbc.sql("""
                insert into side_proposal (id, version_id, body, part, initial, before, after, proposed_by)
                values (:id, :version, :body, :part, :initial, :before, :after, :by)""")
                .param("id", UUID.randomUUID())
                .param("version", versionId)
                .param("body", body.digits())
                .param("part", part.name())
                .param("initial", initial)
                .param("before", before)
                .param("after", after)
                .param("by", proposedBy)
                .update();
    }

    /** In the order of the parts. */
    List<Proposal> open(UUID versionId) {
        return jdbc
                .sql("select * from side_proposal where version_id = :version and decision is null")
                .param("version", versionId)
                .query(SideProposalTable::proposal)
                .list()
                .stream()
                .sorted((one, other) -> one.part().compareTo(other.part()))
                .toList();
    }

    /** @throws StaleStateException when somebody decided on it before */
    void decide(UUID id, ProposalDecision decision, UUID by) {
        int decided = jdbc.sql("""
                update side_proposal set decision = :decision, decided_by = :by, decided_at = clock_timestamp()
                 where id = :id and decision is null""")
                .param("decision", decision.name())
                .param("by", by)
                .param("id", id)
                .update();
        StaleStateException.unlessOne(decided, "decide on proposal " + id);
    }

    private static Proposal proposal(ResultSet rs, int row) throws SQLException {
        return new Proposal(
                rs.getObject("id", UUID.class),
                rs.getObject("version_id", UUID.class),
                new EnterpriseNumber(rs.getString("body")),
                SidePart.valueOf(rs.getString("part")),
                rs.getBoolean("initial"),
                rs.getString("before"),
                rs.getString("after"),
                rs.getObject("proposed_by", UUID.class),
                rs.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
