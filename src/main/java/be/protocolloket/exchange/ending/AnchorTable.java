package be.protocolloket.exchange.ending;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.AnchorEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** From when retention runs. */
@Repository
class AnchorTable {

    private final JdbcClient jdbc;

    AnchorTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID caseId, AnchorEvent anchor, LocalDate on, EnterpriseNumber body, @Nullable UUID personId) {
        jdbc.sql("""
                insert into case_anchor (id, case_id, anchor, on_day, body, person_id)
                values (gen_random_uuid(), :case, :anchor, :day, :body, :person)""")
                .param("case", caseId)
                .param("anchor", anchor.name())
                .param("day", on)
                .param("body", body.digits())
                .param("person", personId)
                .update();
    }
}
