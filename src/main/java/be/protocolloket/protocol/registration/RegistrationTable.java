package be.protocolloket.protocol.registration;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.event.ProtocolRegistered.HistoricPublication;
import be.protocolloket.workflow.NotHereException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was stated about protocols that were signed elsewhere. */
@Repository
class RegistrationTable {

    private final JdbcClient jdbc;

    RegistrationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID protocolId, RegistrationFacts facts) {
        facts.signatureDates()
                .forEach((slot, day) -> jdbc.sql(
                                "insert into registered_signature (protocol_id, slot_id, signed_on) values (?, ?, ?)")
                        .params(protocolId, slot, day)
                        .update());
        for (int i = 0; i < facts.publications().size(); i++) {
            var publication = facts.publications().get(i);
            jdbc.sql("""
                    insert into registered_publication (protocol_id, position, body, url, published_on)
                    values (?, ?, ?, ?, ?)""")
                    .params(protocolId, i, publication.party().digits(), publication.url(), publication.publishedOn())
                    .update();
        }
    }

    RegistrationFacts of(ProtocolView protocol) {
        Map<String, LocalDate> signatures = new HashMap<>();
        jdbc.sql("select slot_id, signed_on from registered_signature where protocol_id = ?")
                .param(protocol.id())
                .query(rs -> {
                    signatures.put(rs.getString("slot_id"), rs.getObject("signed_on", LocalDate.class));
                });
        var publications = jdbc.sql("""
                select body, url, published_on from registered_publication where protocol_id = ? order by position""")
                .param(protocol.id())
                .query((rs, n) -> new HistoricPublication(
                        new EnterpriseNumber(rs.getString("body")),
                        rs.getString("url"),
                        rs.getObject("published_on", LocalDate.class)))
                .list();
        var concluded = protocol.conclusionDate();
        if (protocol.origin() != Origin.REGISTERED || concluded == null) {
            throw new NotHereException();
        }
        return new RegistrationFacts(signatures, concluded, protocol.effectiveDate(), protocol.endDate(), publications);
    }
}
