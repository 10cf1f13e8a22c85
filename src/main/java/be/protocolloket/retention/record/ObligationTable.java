package be.protocolloket.retention.record;

import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.protocol.document.RetentionKind;
import be.protocolloket.protocol.document.RetentionScope;
import be.protocolloket.workflow.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ObligationTable {

    private final JdbcClient jdbc;

    ObligationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without effect when the same rule is at work on the file already. */
    public void join(UUID fileId, RuleTerms rule) {
        jdbc.sql("""
                insert into retention_obligation
                  (id, file_id, version_id, flow_id, rule_id, scope, kind, anchors, term, item_codes, rule_text, article, source)
                values (:id, :file, :version, :flow, :rule, :scope, :kind, :anchors, :term, :items, :text, :article, :source)
                on conflict do nothing
                """)
                .param("id", UUID.randomUUID())
                .param("file", fileId)
                .param("version", rule.versionId())
                .param("flow", rule.flowId())
                .param("rule", rule.ruleId())
                .param("scope", rule.scope().name())
                .param("kind", rule.kind().name())
                .param("anchors", rule.anchors().stream().map(Enum::name).toArray(String[]::new))
                .param("term", rule.term() == null ? null : rule.term().toString())
                .param("items", rule.itemCodes().toArray(String[]::new))
                .param("text", rule.text())
                .param("article", rule.article())
                .param("source", rule.source())
                .update();
    }

    public List<Obligation> of(UUID fileId) {
        return jdbc.sql("select * from retention_obligation where file_id = :file order by scope, rule_id, id")
                .param("file", fileId)
                .query(ObligationTable::read)
                .list();
    }

    public void reckoned(UUID id, Reckoned reckoned) {
        jdbc.sql("""
                update retention_obligation set anchor = :anchor, anchor_on = :on, due_on = :due, undecided = :undecided where id = :id
                """)
                .param("id", id)
                .param(
                        "anchor",
                        reckoned.anchor() == null ? null : reckoned.anchor().name())
                .param("on", reckoned.anchorOn())
                .param("due", reckoned.dueOn())
                .param("undecided", reckoned.undecided())
                .update();
    }

    public void decided(UUID id, Reckoned reckoned, UUID by, byte[] motivation) {
        reckoned(id, reckoned);
        jdbc.sql("""
                update retention_obligation set decided_by = :by, decided_at = clock_timestamp(), motivation = :motivation where id = :id
                """)
                .param("id", id)
                .param("by", by)
                .param("motivation", motivation)
                .update();
    }

    /** Sealed; empty while nobody decided. */
    public Optional<byte[]> motivation(UUID id) {
        return jdbc.sql("select motivation from retention_obligation where id = :id and motivation is not null")
                .param("id", id)
                .query(byte[].class)
                .optional();
    }

    /** Protocols whose ending the files still wait for. */
    public List<UUID> protocolsWhoseEndIsAwaited() {
        return jdbc.sql("""
                select distinct f.protocol_id from retention_obligation o join kept_file f on f.id = o.file_id
                 where 'PROTOCOL_ENDED' = any(o.anchors) and o.due_on is null and f.state = 'WAITING'
                """).query(UUID.class).list();
    }

    private static Obligation read(ResultSet row, int number) throws SQLException {
        @Nullable String term = row.getString("term");
        @Nullable String anchor = row.getString("anchor");
        RuleTerms rule = new RuleTerms(
                row.getObject("version_id", UUID.class),
                row.getString("flow_id"),
                row.getString("rule_id"),
                RetentionScope.valueOf(row.getString("scope")),
                RetentionKind.valueOf(row.getString("kind")),
                Columns.texts(row, "anchors").stream().map(AnchorEvent::valueOf).toList(),
                term == null ? null : Period.parse(term),
                Columns.texts(row, "item_codes"),
                row.getString("rule_text"),
                row.getString("article"),
                row.getString("source"));
        return new Obligation(
                row.getObject("id", UUID.class),
                row.getObject("file_id", UUID.class),
                rule,
                anchor == null ? null : AnchorEvent.valueOf(anchor),
                row.getObject("anchor_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("undecided"),
                row.getObject("decided_by", UUID.class),
                Columns.instant(row, "decided_at"));
    }
}
