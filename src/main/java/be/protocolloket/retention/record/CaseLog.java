package be.protocolloket.retention.record;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.AnchorEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened in a case as far as keeping goes: that it began, its anchors, that it ended. */
@Repository
public class CaseLog {

    private final JdbcClient jdbc;

    CaseLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void opened(UUID caseId, UUID protocolId, EnterpriseNumber initiator, EnterpriseNumber counterpart) {
        jdbc.sql("""
                insert into kept_case (case_id, protocol_id, initiator, counterpart)
                values (:case, :protocol, :initiator, :counterpart) on conflict do nothing
                """)
                .param("case", caseId)
                .param("protocol", protocolId)
                .param("initiator", initiator.digits())
                .param("counterpart", counterpart.digits())
                .update();
    }

    public void closed(UUID caseId, LocalDate on, String outcome) {
        jdbc.sql("update kept_case set closed_on = :on, outcome = :outcome where case_id = :case and closed_on is null")
                .param("case", caseId)
                .param("on", on)
                .param("outcome", outcome)
                .update();
    }

    /** Of two days for the same anchor the later counts, so that nothing goes early. */
    public void anchored(
            UUID caseId, AnchorEvent anchor, EnterpriseNumber body, LocalDate on, @Nullable UUID personId) {
        jdbc.sql("""
                insert into recorded_anchor (case_id, anchor, body, on_day, person_id) values (:case, :anchor, :body, :on, :person)
                on conflict (case_id, anchor, body) do update set on_day = excluded.on_day, person_id = excluded.person_id,
                  recorded_at = clock_timestamp() where recorded_anchor.on_day < excluded.on_day
                """)
                .param("case", caseId)
                .param("anchor", anchor.name())
                .param("body", body.digits())
                .param("on", on)
                .param("person", personId)
                .update();
    }

    /** Everything that was recorded, by whom and for which day. */
    public List<RecordedAnchor> recorded(UUID caseId) {
        return jdbc.sql(
                        "select anchor, body, on_day from recorded_anchor where case_id = :case order by on_day, anchor")
                .param("case", caseId)
                .query((row, number) -> new RecordedAnchor(
                        AnchorEvent.valueOf(row.getString("anchor")),
                        new EnterpriseNumber(row.getString("body")),
                        row.getObject("on_day", LocalDate.class)))
                .list();
    }

    /** Replaces the day, also by an earlier one, unlike {@link #anchored}: somebody states that it was a mistake. */
    public void corrected(UUID caseId, RecordedAnchor wrong, LocalDate on, UUID personId) {
        jdbc.sql("""
                update recorded_anchor set on_day = :on, person_id = :person, recorded_at = clock_timestamp()
                 where case_id = :case and anchor = :anchor and body = :body
                """)
                .param("case", caseId)
                .param("anchor", wrong.anchor().name())
                .param("body", wrong.body().digits())
                .param("on", on)
                .param("person", personId)
                .update();
    }

    public Optional<KeptCase> find(UUID caseId) {
        return jdbc.sql("select * from kept_case where case_id = :case")
                .param("case", caseId)
                .query((row, number) -> new KeptCase(
                        caseId,
                        row.getObject("protocol_id", UUID.class),
                        new EnterpriseNumber(row.getString("initiator")),
                        new EnterpriseNumber(row.getString("counterpart")),
                        row.getObject("closed_on", LocalDate.class)))
                .optional();
    }

    public void lock(UUID caseId) {
        jdbc.sql("select case_id from kept_case where case_id = :case for update")
                .param("case", caseId)
                .query(UUID.class)
                .optional();
    }

    public List<UUID> running(UUID protocolId) {
        return jdbc.sql("select distinct case_id from kept_file where protocol_id = :protocol and state = 'WAITING'")
                .param("protocol", protocolId)
                .query(UUID.class)
                .list();
    }

    /** A case as far as keeping goes. */
    public record KeptCase(
            UUID caseId,
            UUID protocolId,
            EnterpriseNumber initiator,
            EnterpriseNumber counterpart,
            @Nullable LocalDate closedOn) {}
}
