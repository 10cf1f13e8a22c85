package be.protocolloket.signing.record;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.SlotAppointment;
import be.protocolloket.signing.SlotState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The signatory slots of the texts that are offered for signature. */
@Repository
public class SlotTable {

    private static final String SELECT = """
            select version_id, slot_id, position, party, signatory_id, function, appointment_id, mandate_id, state
              from signature_slot where version_id = :version""";

    private final JdbcClient jdbc;

    SlotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(SignatureSlot slot) {
        jdbc.sql("""
                insert into signature_slot (version_id, slot_id, position, party, signatory_id, function, appointment_id, mandate_id)
                values (:version, :slot, :position, :party, :signatory, :function, :appointment::uuid, :mandate::uuid)
                on conflict (version_id, slot_id) do nothing""")
                .param("version", slot.versionId())
                .param("slot", slot.slotId())
                .param("position", slot.position())
                .param("party", slot.party().digits())
                .param("signatory", slot.signatoryId())
                .param("function", slot.function())
                .param("appointment", slot.appointmentId())
                .param("mandate", slot.mandateId())
                .update();
    }

    /** The open slots of somebody at a body, in texts of protocols that may be over. */
    public List<SignatureSlot> openOf(EnterpriseNumber body, UUID signatory) {
        return jdbc.sql("""
                select version_id, slot_id, position, party, signatory_id, function, appointment_id, mandate_id, state
                  from signature_slot where party = :body and signatory_id = :signatory and state = 'OPEN'
                 order by version_id, position""")
                .param("body", body.digits())
                .param("signatory", signatory)
                .query(SlotTable::row)
                .list();
    }

    /**
     * Puts whoever was appointed in an open slot.
     *
     * @param slot as it was read
     * @return false when somebody acted in it, or was put in it, in the meantime
     */
    public boolean give(SignatureSlot slot, SlotAppointment appointment) {
        return jdbc.sql("""
                update signature_slot set signatory_id = :signatory, function = :function,
                       appointment_id = :appointment, mandate_id = :mandate
                 where version_id = :version and slot_id = :slot and state = :before
                   and signatory_id = :earlier and appointment_id is not distinct from :earlierAppointment::uuid""")
                        .param("signatory", appointment.personId())
                        .param("function", appointment.function())
                        .param("appointment", appointment.id())
                        .param("mandate", appointment.mandateId())
                        .param("version", slot.versionId())
                        .param("slot", slot.slotId())
                        .param("before", SlotState.OPEN.name())
                        .param("earlier", slot.signatoryId())
                        .param("earlierAppointment", slot.appointmentId())
                        .update()
                == 1;
    }

    public Optional<SignatureSlot> find(UUID versionId, String slotId) {
        return jdbc.sql(SELECT + " and slot_id = :slot")
                .param("version", versionId)
                .param("slot", slotId)
                .query(SlotTable::row)
                .optional();
    }

    /** In the order of the text. */
    public List<SignatureSlot> of(UUID versionId) {
        return jdbc.sql(SELECT + " order by position")
                .param("version", versionId)
                .query(SlotTable::row)
                .list();
    }

    /**
     * @param slot as it was read
     * @return false when somebody acted in it in the meantime
     */
    public boolean sign(SignatureSlot slot) {
        return move(slot, SlotState.SIGNED);
    }

    /**
     * @param slot as it was read
     * @return false when somebody acted in it in the meantime
     */
    public boolean refuse(SignatureSlot slot) {
        return move(slot, SlotState.REFUSED);
    }

    private boolean move(SignatureSlot slot, SlotState next) {
        return slot.state().mayBecome(next)
                && jdbc.sql("""
                        update signature_slot set state = :next
                         where version_id = :version and slot_id = :slot and state = :before""")
                                .param("next", next.name())
                                .param("version", slot.versionId())
                                .param("slot", slot.slotId())
                                .param("before", slot.state().name())
                                .update()
                        == 1;
    }

    private static SignatureSlot row(ResultSet rs, int rowNumber) throws SQLException {
        return new SignatureSlot(
                rs.getObject("version_id", UUID.class),
                rs.getString("slot_id"),
                rs.getInt("position"),
                new EnterpriseNumber(rs.getString("party")),
                rs.getObject("signatory_id", UUID.class),
                rs.getString("function"),
                rs.getObject("appointment_id", UUID.class),
                rs.getObject("mandate_id", UUID.class),
                SlotState.valueOf(rs.getString("state")));
    }
}
