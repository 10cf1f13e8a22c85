package be.protocolloket.exchange.casefile;

import be.protocolloket.exchange.ExchangeRecords;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExchangeRecordTable implements ExchangeRecords {

    private final JdbcClient jdbc;

    ExchangeRecordTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> references(Collection<UUID> caseIds) {
        return jdbc
                .sql("select id, reference from exchange_case where id = any (:ids)")
                .param("ids", caseIds.toArray(UUID[]::new))
                .query((rs, rowNumber) -> Map.entry(rs.getObject("id", UUID.class), rs.getString("reference")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<UUID> caseOf(String reference) {
        return jdbc.sql("select id from exchange_case where reference = :reference")
                .param("reference", reference)
                .query(UUID.class)
                .optional();
    }

    @Override
    public List<SentItem> sentAbout(UUID caseId, String inszHash) {
        return jdbc.sql("""
                select i.transfer_id, i.code, i.special, i.sealed_value is null as erased
                  from transfer_item i
                  join transfer t on t.id = i.transfer_id and t.sent_at is not null
                  join case_subject s on s.id = i.subject_id
                 where t.case_id = :case and s.insz_hash = :hash and i.include
                 order by t.sent_at, i.position""")
                .param("case", caseId)
                .param("hash", inszHash)
                .query((rs, rowNumber) -> new SentItem(
                        rs.getObject("transfer_id", UUID.class),
                        rs.getString("code"),
                        rs.getBoolean("special"),
                        rs.getBoolean("erased")))
                .list();
    }
}
