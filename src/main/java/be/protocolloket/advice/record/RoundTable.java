package be.protocolloket.advice.record;

import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class RoundTable {

    private static final String SELECT =
            "select id, protocol_id, version_id, version_sha256, number, editorial from advice_round";

    private final JdbcClient jdbc;
    private final Protocols protocols;

    RoundTable(JdbcClient jdbc, Protocols protocols) {
        this.jdbc = jdbc;
        this.protocols = protocols;
    }

    /**
     * The round about this version, inserted with its first advice or question. Row lock until the transaction ends: officers who advise at
     * the same time wait for each other, so exactly one of them finds that all parties have advised.
     *
     * @throws IllegalStateException when the version was not frozen for advice, which is a fault of the model
     */
    public AdviceRound enter(UUID protocolId, UUID versionId, int number, boolean editorial) {
        VersionView version = protocols.version(versionId);
        if (version.purpose() != VersionPurpose.ADVICE || !version.protocolId().equals(protocolId)) {
            throw new IllegalStateException("version " + versionId + " is not up for advice");
        }
        jdbc.sql("""
                insert into advice_round (id, protocol_id, version_id, version_sha256, number, editorial, opened_at)
                values (:id, :protocol, :version, :sha256, :number, :editorial, :openedAt)
                on conflict (version_id) do nothing""")
                .param("id", UUID.randomUUID())
                .param("protocol", protocolId)
                .param("version", versionId)
                .param("sha256", version.sha256())
                .param("number", number)
                .param("editorial", editorial)
                .param("openedAt", Objects.requireNonNull(version.frozenAt()).atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql(SELECT + " where version_id = :version for update")
                .param("version", versionId)
                .query(RoundTable::row)
                .single();
    }

    public Optional<AdviceRound> about(UUID versionId) {
        return jdbc.sql(SELECT + " where version_id = :version")
                .param("version", versionId)
                .query(RoundTable::row)
                .optional();
    }

    /** Oldest first; rounds in which nobody spoke yet are absent. */
    List<AdviceRound> of(UUID protocolId) {
        return jdbc.sql(SELECT + " where protocol_id = :protocol order by number")
                .param("protocol", protocolId)
                .query(RoundTable::row)
                .list();
    }

    private static AdviceRound row(ResultSet rs, int rowNumber) throws SQLException {
        return new AdviceRound(
                rs.getObject("id", UUID.class),
                rs.getObject("protocol_id", UUID.class),
                rs.getObject("version_id", UUID.class),
                rs.getString("version_sha256"),
                rs.getInt("number"),
                rs.getBoolean("editorial"));
    }
}
