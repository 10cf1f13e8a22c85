package be.protocolloket.protocol.amendment;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.AmendmentTopic;
import be.protocolloket.protocol.amendment.AmendmentRequest.Asker;
import be.protocolloket.protocol.amendment.AmendmentRequest.Wish;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.workflow.StaleStateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests for amendments; of two answers only the first succeeds, the second ends in a {@link StaleStateException}. */
@Repository
class AmendmentTable {

    private final JdbcClient jdbc;

    AmendmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return whether it is new; false when the body asks the same already */
    boolean add(UUID id, UUID protocolId, EnterpriseNumber body, Wish wish) {
        return jdbc.sql("""
                insert into amendment_request (id, protocol_id, body, topic, case_kind, item_code, trigger_code)
                values (:id, :protocol, :body, :topic, :kind, :item, :trigger)
                on conflict (protocol_id, body, topic, case_kind, item_code, trigger_code) where state = 'ASKED' do nothing""")
                        .param("id", id)
                        .param("protocol", protocolId)
                        .param("body", body.digits())
                        .param("topic", wish.topic().name())
                        .param("kind", wish.kind().name())
                        .param("item", wish.item())
                        .param("trigger", wish.trigger())
                        .update()
                == 1;
    }

    /** The open one for the same thing, locked so that it is not answered meanwhile. */
    Optional<AmendmentRequest> open(UUID protocolId, EnterpriseNumber body, Wish wish) {
        return jdbc.sql("""
                select * from amendment_request
                 where protocol_id = :protocol and body = :body and topic = :topic and case_kind = :kind and item_code = :item
                   and trigger_code = :trigger and state = 'ASKED' for update""")
                .param("protocol", protocolId)
                .param("body", body.digits())
                .param("topic", wish.topic().name())
                .param("kind", wish.kind().name())
                .param("item", wish.item())
                .param("trigger", wish.trigger())
                .query(AmendmentTable::request)
                .optional();
    }

    /** Asking twice keeps the first note, unless that was empty. */
    void join(UUID id, UUID person, String note) {
        jdbc.sql("""
                insert into amendment_asker (request_id, person_id, note) values (:id, :person, :note)
                on conflict (request_id, person_id) do update
                   set note = case when excluded.note in ('', amendment_asker.note) then amendment_asker.note
                                   when amendment_asker.note = '' then excluded.note
                                   else right(amendment_asker.note || E'\\n\\n' || excluded.note, 20000) end""")
                .param("id", id)
                .param("person", person)
                .param("note", note)
                .update();
    }

    Optional<AmendmentRequest> find(UUID id) {
        return jdbc.sql("select * from amendment_request where id = ?")
                .param(id)
                .query(AmendmentTable::request)
                .optional();
    }

    /** Of one body, the open ones first. */
    List<AmendmentRequest> of(UUID protocolId, EnterpriseNumber body) {
        return jdbc.sql("""
                select r.* from amendment_request r where r.protocol_id = ? and r.body = ?
                 order by r.state <> 'ASKED', r.answered_at desc, (select min(asked_at) from amendment_asker where request_id = r.id)""")
                .params(protocolId, body.digits())
                .query(AmendmentTable::request)
                .list();
    }

    /** Oldest first. */
    List<Asker> askers(UUID id) {
        return jdbc.sql("select * from amendment_asker where request_id = ? order by asked_at")
                .param(id)
                .query((row, number) -> new Asker(
                        row.getObject("person_id", UUID.class),
                        row.getString("note"),
                        row.getObject("asked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void answer(AmendmentRequest before, AmendmentState next, String answer, UUID person) {
        int rows = jdbc.sql("""
                update amendment_request
                   set state = :next, answer = :answer, answered_by = :person, answered_at = clock_timestamp()
                 where id = :id and state = :before""")
                .param("next", next.name())
                .param("answer", answer)
                .param("person", person)
                .param("id", before.id())
                .param("before", before.state().name())
                .update();
        StaleStateException.unlessOne(rows, "answer amendment request " + before.id());
    }

    private static AmendmentRequest request(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new AmendmentRequest(
                row.getObject("id", UUID.class),
                row.getObject("protocol_id", UUID.class),
                new EnterpriseNumber(row.getString("body")),
                new Wish(
                        AmendmentTopic.valueOf(row.getString("topic")),
                        CaseKind.valueOf(row.getString("case_kind")),
                        row.getString("item_code"),
                        row.getString("trigger_code")),
                AmendmentState.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getObject("answered_by", UUID.class),
                answered == null ? null : answered.toInstant());
    }
}
