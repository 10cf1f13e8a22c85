package be.protocolloket.protocol.registration;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.event.ProtocolRegistered.HistoricPublication;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was stated about protocols that were signed elsewhere, for each registered version. */
@Repository
class RegistrationTable {

    private final JdbcClient jdbc;

    RegistrationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID versionId, RegistrationFacts facts, UUID registeredBy) {
        jdbc.sql("""
                insert into registration (version_id, conclusion_date, effective_date, end_date, registered_by)
                values (:version, :conclusion, :effective::date, :end::date, :by)""")
                .param("version", versionId)
                .param("conclusion", facts.conclusionDate())
                .param("effective", facts.effectiveDate())
                .param("end", facts.endDate())
                .param("by", registeredBy)
                .update();
        facts.signatureDates()
                .forEach((slot, day) -> jdbc.sql(
                                "insert into registered_signature (version_id, slot_id, signed_on) values (?, ?, ?)")
                        .params(versionId, slot, day)
                        .update());
        for (int i = 0; i < facts.publications().size(); i++) {
            var publication = facts.publications().get(i);
            jdbc.sql("""
                    insert into registered_publication (version_id, position, body, url, published_on)
                    values (?, ?, ?, ?, ?)""")
                    .params(versionId, i, publication.party().digits(), publication.url(), publication.publishedOn())
                    .update();
        }
    }

    /** Empty for a version that nobody registered. */
    Optional<RegistrationFacts> find(UUID versionId) {
        Map<String, LocalDate> signatures = new HashMap<>();
        jdbc.sql("select slot_id, signed_on from registered_signature where version_id = ?")
                .param(versionId)
                .query(rs -> {
                    signatures.put(rs.getString("slot_id"), rs.getObject("signed_on", LocalDate.class));
                });
        var publications = jdbc.sql("""
                select body, url, published_on from registered_publication where version_id = ? order by position""")
                .param(versionId)
                .query((rs, n) -> new HistoricPublication(
                        new EnterpriseNumber(rs.getString("body")),
                        rs.getString("url"),
                        rs.getObject("published_on", LocalDate.class)))
                .list();
        return jdbc.sql("select conclusion_date, effective_date, end_date from registration where version_id = ?")
                .param(versionId)
                .query((rs, n) -> new RegistrationFacts(
                        signatures,
                        rs.getObject("conclusion_date", LocalDate.class),
                        rs.getObject("effective_date", LocalDate.class),
                        rs.getObject("end_date", LocalDate.class),
                        publications))
                .optional();
    }

    /** Empty for a version that nobody registered. */
    Optional<UUID> registeredBy(UUID versionId) {
        return jdbc.sql("select registered_by from registration where version_id = ?")
                .param(versionId)
                .query(UUID.class)
                .optional();
    }

    /** Whether a party rejected the version about which the parties were asked last, so that it must be entered anew. */
    boolean rejected(UUID protocolId) {
        return jdbc.sql("""
                select exists (select 1 from registration_confirmation c where c.state = 'REJECTED' and c.version_id = (
                    select v.id from protocol_version v where v.protocol_id = :protocol
                       and exists (select 1 from registration_confirmation asked where asked.version_id = v.id)
                     order by v.number desc limit 1))""").param("protocol", protocolId).query(Boolean.class).single();
    }
}
