package be.protocolloket.protocol.slot;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Signatory;
import be.protocolloket.protocol.SlotAppointment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines are only ever added; the last one of a slot counts. */
@Repository
class SlotAppointmentTable {

    private final JdbcClient jdbc;

    SlotAppointmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one that counts for each slot of the text. */
    List<SlotAppointment> of(UUID versionId) {
        return jdbc.sql(
                        "select distinct on (slot_id) * from slot_appointment where version_id = :version order by slot_id, number desc")
                .param("version", versionId)
                .query(SlotAppointmentTable::row)
                .list();
    }

    /** An appointment and those before it for the same slot, the oldest first. */
    List<SlotAppointment> upTo(UUID id) {
        return jdbc.sql("""
                select a.* from slot_appointment a
                  join slot_appointment last on last.version_id = a.version_id and last.slot_id = a.slot_id and last.number >= a.number
                 where last.id = :id order by a.number""").param("id", id).query(SlotAppointmentTable::row).list();
    }

    /** Lets one appointment for a text happen at a time: two that are harmless each could give one person two slots together. */
    void lock(UUID protocolId) {
        jdbc.sql("select 1 from protocol where id = :id for no key update")
                .param("id", protocolId)
                .query(Integer.class)
                .optional();
    }

    SlotAppointment add(
            UUID protocolId, UUID versionId, String slotId, EnterpriseNumber body, Signatory chosen, UUID by) {
        return jdbc.sql("""
                insert into slot_appointment (id, protocol_id, version_id, slot_id, body, person_id, name, function, mandate_id, mandate_since,
                                              proposed_by, approved_by, approved_on, appointed_by)
                values (gen_random_uuid(), :protocol, :version, :slot, :body, :person, :name, :function, :mandate, :since,
                        :proposedBy::uuid, :approvedBy::uuid, :approvedOn::date, :by)
                returning *""")
                .param("protocol", protocolId)
                .param("version", versionId)
                .param("slot", slotId)
                .param("body", body.digits())
                .param("person", chosen.personId())
                .param("name", chosen.displayName())
                .param("function", chosen.function())
                .param("mandate", chosen.mandateId())
                .param("since", chosen.since())
                .param("proposedBy", chosen.proposedBy())
                .param("approvedBy", chosen.approvedBy())
                .param("approvedOn", chosen.approvedOn())
                .param("by", by)
                .query(SlotAppointmentTable::row)
                .single();
    }

    private static SlotAppointment row(ResultSet row, int number) throws SQLException {
        return new SlotAppointment(
                row.getObject("id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getString("slot_id"),
                new EnterpriseNumber(row.getString("body")),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("function"),
                row.getObject("mandate_id", UUID.class),
                row.getObject("mandate_since", LocalDate.class),
                row.getObject("proposed_by", UUID.class),
                row.getObject("approved_by", UUID.class),
                row.getObject("approved_on", LocalDate.class),
                row.getObject("appointed_by", UUID.class),
                row.getObject("appointed_at", OffsetDateTime.class).toInstant());
    }
}
