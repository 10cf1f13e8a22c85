package be.protocolloket.signing.record;

import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.SeatState;
import be.protocolloket.protocol.document.SignatorySlot;
import be.protocolloket.protocol.event.ProtocolRegistered;
import be.protocolloket.protocol.rendition.SignatureLine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signatures that a protocol bore before it was registered here: kept as stated, never shown as put here. */
@Repository
public class HistoricSignatures {

    private final JdbcClient jdbc;
    private final Protocols protocols;

    HistoricSignatures(JdbcClient jdbc, Protocols protocols) {
        this.jdbc = jdbc;
        this.protocols = protocols;
    }

    /** Runs before other listeners, because they may read these signatures. A slot that stayed vacant has none. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ProtocolRegistered registered) {
        List<SignatorySlot> slots =
                protocols.version(registered.versionId()).document().slots();
        for (int i = 0; i < slots.size(); i++) {
            SignatorySlot slot = slots.get(i);
            boolean signed = registered.signatureDates().containsKey(slot.id());
            if (signed || slot.state() != SeatState.VACANT) {
                add(registered, slot, i + 1);
            }
        }
    }

    /** In the order of the text, with the day where it is stated: a moment is never known. */
    public List<SignatureLine> lines(UUID versionId) {
        return jdbc.sql("""
                select slot_id, coalesce(name, '') as name, function, method, signed_on from historic_signature
                 where version_id = :version order by position""")
                .param("version", versionId)
                .query((rs, rowNumber) -> new SignatureLine(
                        rs.getString("slot_id"),
                        rs.getString("name"),
                        rs.getString("function"),
                        null,
                        null,
                        rs.getObject("signed_on", LocalDate.class),
                        SignatureMethod.valueOf(rs.getString("method")).messageKey(),
                        null))
                .list();
    }

    private void add(ProtocolRegistered registered, SignatorySlot slot, int position) {
        jdbc.sql("""
                insert into historic_signature (version_id, slot_id, position, protocol_id, name, function, signed_on, method)
                values (:version, :slot, :position, :protocol, :name, :function, :signedOn, 'UNKNOWN')
                on conflict do nothing""")
                .param("version", registered.versionId())
                .param("slot", slot.id())
                .param("position", position)
                .param("protocol", registered.protocolId())
                .param("name", slot.name())
                .param("function", slot.function() == null ? "" : slot.function())
                .param("signedOn", registered.signatureDates().get(slot.id()))
                .update();
    }
}
