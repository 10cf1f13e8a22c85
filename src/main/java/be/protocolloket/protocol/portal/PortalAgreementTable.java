package be.protocolloket.protocol.portal;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.portal.PortalAgreement.Ending;
import be.protocolloket.workflow.StaleStateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals with their answers. Every update names the state before; the second of two concurrent ones throws {@link StaleStateException}. */
@Repository
class PortalAgreementTable {

    private final JdbcClient jdbc;

    PortalAgreementTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID protocolId, EnterpriseNumber proposedFor) {
        jdbc.sql("insert into portal_agreement (id, protocol_id, proposed_for) values (?, ?, ?)")
                .params(id, protocolId, proposedFor.digits())
                .update();
    }

    /** Oldest first. */
    List<PortalAgreement> of(UUID protocolId) {
        return jdbc.sql("select * from portal_agreement where protocol_id = ? order by proposed_at, id")
                .param(protocolId)
                .query(PortalAgreementTable::agreement)
                .list();
    }

    /** Locks the row: answers and the taking back come one after the other. */
    Optional<PortalAgreement> lock(UUID id) {
        return jdbc.sql("select * from portal_agreement where id = ? for update")
                .param(id)
                .query(PortalAgreementTable::agreement)
                .optional();
    }

    /** Locks the protocol, so that two managers cannot propose at the same moment. */
    void lockProtocol(UUID protocolId) {
        jdbc.sql("select id from protocol where id = ? for update")
                .param(protocolId)
                .query(UUID.class)
                .optional();
    }

    void settle(PortalAgreement before, PortalState next) {
        int rows = jdbc.sql("""
                update portal_agreement set state = :next, settled_at = clock_timestamp() where id = :id and state = :before""")
                .param("next", next.name())
                .param("id", before.id())
                .param("before", before.state().name())
                .update();
        StaleStateException.unlessOne(rows, "settle portal agreement " + before.id());
    }

    /** A second ending takes the place of a later one. */
    void end(PortalAgreement before, Ending ending) {
        int rows = jdbc.sql("""
                update portal_agreement
                   set ends_on = :day, ended_for = :party, ended_by = :by, ended_at = clock_timestamp(), end_reason = :reason
                 where id = :id and state = :before and (ends_on is null or ends_on > :day)""")
                .param("day", ending.on())
                .param("party", ending.party().digits())
                .param("by", ending.by())
                .param("reason", ending.reason())
                .param("id", before.id())
                .param("before", PortalState.ACCEPTED.name())
                .update();
        StaleStateException.unlessOne(rows, "end portal agreement " + before.id());
    }

    void answer(UUID id, EnterpriseNumber body, Role role, boolean accepted, String reason, UUID person) {
        jdbc.sql("""
                insert into portal_answer (agreement_id, body, role, accepted, reason, person_id)
                values (:id, :body, :role, :accepted, :reason, :person)""")
                .param("id", id)
                .param("body", body.digits())
                .param("role", role.name())
                .param("accepted", accepted)
                .param("reason", reason)
                .param("person", person)
                .update();
    }

    /** Oldest first. */
    List<PortalAnswer> answers(UUID id) {
        return jdbc.sql("select * from portal_answer where agreement_id = ? order by answered_at")
                .param(id)
                .query((row, number) -> new PortalAnswer(
                        new EnterpriseNumber(row.getString("body")),
                        Role.valueOf(row.getString("role")),
                        row.getBoolean("accepted"),
                        row.getString("reason"),
                        row.getObject("person_id", UUID.class),
                        Objects.requireNonNull(moment(row, "answered_at"))))
                .list();
    }

    private static PortalAgreement agreement(ResultSet row, int number) throws SQLException {
        @Nullable LocalDate ends = row.getObject("ends_on", LocalDate.class);
        return new PortalAgreement(
                row.getObject("id", UUID.class),
                row.getObject("protocol_id", UUID.class),
                new EnterpriseNumber(row.getString("proposed_for")),
                Objects.requireNonNull(moment(row, "proposed_at")),
                PortalState.valueOf(row.getString("state")),
                moment(row, "settled_at"),
                ends == null
                        ? null
                        : new Ending(
                                ends,
                                new EnterpriseNumber(row.getString("ended_for")),
                                row.getObject("ended_by", UUID.class),
                                row.getString("end_reason")));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
