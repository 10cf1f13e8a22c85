package be.protocolloket.protocol.slot;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.SlotFilling;
import be.protocolloket.protocol.SlotFillings;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SlotFillingTable implements SlotFillings {

    private final JdbcClient jdbc;

    SlotFillingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SlotFilling> of(UUID protocolId) {
        return jdbc.sql("""
                select slot_id, body, person_id, name, function from slot_filling where protocol_id = ? order by slot_id""")
                .param(protocolId)
                .query((rs, n) -> new SlotFilling(
                        rs.getString("slot_id"),
                        new EnterpriseNumber(rs.getString("body")),
                        rs.getObject("person_id", UUID.class),
                        rs.getString("name"),
                        rs.getString("function")))
                .list();
    }

    /** Replaces an earlier person, for instance one whose mandate ended. */
    void put(UUID protocolId, SlotFilling filling, UUID filledBy) {
        jdbc.sql("""
                insert into slot_filling (protocol_id, slot_id, body, person_id, name, function, filled_by)
                values (:protocol, :slot, :body, :person, :name, :function, :by)
                on conflict (protocol_id, slot_id) do update
                   set person_id = excluded.person_id, name = excluded.name, function = excluded.function,
                       filled_by = excluded.filled_by, filled_at = clock_timestamp()""")
                .param("protocol", protocolId)
                .param("slot", filling.slotId())
                .param("body", filling.body().digits())
                .param("person", filling.personId())
                .param("name", filling.name())
                .param("function", filling.function())
                .param("by", filledBy)
                .update();
    }
}
