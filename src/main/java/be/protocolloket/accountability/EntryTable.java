package be.protocolloket.accountability;

import be.protocolloket.party.EnterpriseNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries, to read. */
@Repository
class EntryTable {

    private final JdbcClient jdbc;

    EntryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The body that opened a case and the other one. */
    Optional<List<EnterpriseNumber>> bodiesOf(UUID caseId) {
        return jdbc.sql("select body, counterpart from ledger_entry where case_id = :case and kind = 'CASE_OPENED'")
                .param("case", caseId)
                .query((rs, rowNumber) -> List.of(
                        new EnterpriseNumber(rs.getString("body")), new EnterpriseNumber(rs.getString("counterpart"))))
                .optional();
    }
}
