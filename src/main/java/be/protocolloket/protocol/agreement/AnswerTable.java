package be.protocolloket.protocol.agreement;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AnswerTable {

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reason of a no; null for a yes */
    void add(AskedText text, EnterpriseNumber body, @Nullable String reason, @Nullable UUID saidBy) {
        jdbc.sql("""
                insert into party_agreement (version_id, body, step, answer, sha256, document, reason, said_by)
                values (:version, :body, :step, :answer, :sha256, :document, :reason, :by)""")
                .param("version", text.version().id())
                .param("body", body.digits())
                .param("step", text.step().name())
                .param("answer", reason == null ? "YES" : "NO")
                .param("sha256", text.sha256())
                .param("document", text.kept())
                .param("reason", reason)
                .param("by", saidBy)
                .update();
    }

    /** The last answer of each party that gave one. */
    Map<EnterpriseNumber, Answer> last(UUID versionId, AgreementStep step) {
        return jdbc
                .sql("""
                select distinct on (body) * from party_agreement
                 where version_id = :version and step = :step order by body, id desc""")
                .param("version", versionId)
                .param("step", step.name())
                .query(AnswerTable::answer)
                .list()
                .stream()
                .collect(Collectors.toMap(Answer::body, Function.identity()));
    }

    private static Answer answer(ResultSet rs, int row) throws SQLException {
        String document = rs.getString("document");
        return new Answer(
                new EnterpriseNumber(rs.getString("body")),
                rs.getString("answer").equals("YES"),
                rs.getString("sha256"),
                document == null ? null : ProtocolDocuments.read(document),
                rs.getString("reason"),
                rs.getObject("said_by", UUID.class),
                rs.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
