package be.protocolloket.retention.record;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When a case counts as over for a body that does not learn its end. */
@Repository
public class KeptEnds {

    private final JdbcClient jdbc;

    KeptEnds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The body does not learn that the case ended. */
    public void blind(UUID caseId, EnterpriseNumber body) {
        jdbc.sql("update kept_file set blind = true where case_id = :case and body = :body")
                .param("case", caseId)
                .param("body", body.digits())
                .update();
    }

    /** Something was sent or arrived in the case: what waits until nothing does any more, waits on. */
    public void stir(UUID caseId) {
        jdbc.sql(
                        "update kept_file set stirred_on = (clock_timestamp() at time zone 'Europe/Brussels')::date where case_id = :case")
                .param("case", caseId)
                .update();
    }

    public LocalDate stirredOn(UUID id) {
        return jdbc.sql("select stirred_on from kept_file where id = :id")
                .param("id", id)
                .query(LocalDate.class)
                .single();
    }

    /** For a body that does not learn when the case ends, it counts as over from this day. */
    public void quiet(UUID id, LocalDate on) {
        jdbc.sql("update kept_file set quiet_on = :on where id = :id and quiet_on is null")
                .param("id", id)
                .param("on", on)
                .update();
    }
}
