package be.protocolloket.exchange.casefile;

import be.protocolloket.workflow.Columns;
import be.protocolloket.workflow.StaleStateException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The times that a tenant did not keep to a repayment plan, each with its period of grace. */
@Repository
public class PlanDefaults {

    /**
     * One time.
     *
     * @param number from 1 within the case
     * @param notedOn day on which it was established
     * @param graceUntil last moment of the grace
     * @param resumedOn day on which the plan was resumed; null while nothing was decided, and when the plan stopped
     */
    public record PlanDefault(
            int number,
            LocalDate notedOn,
            Instant graceUntil,
            @Nullable LocalDate resumedOn) {}

    private final JdbcClient jdbc;

    PlanDefaults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order. */
    public List<PlanDefault> of(UUID caseId) {
        return jdbc.sql("select * from plan_default where case_id = :case order by number")
                .param("case", caseId)
                .query(PlanDefaults::row)
                .list();
    }

    /** Empty also for a plan that was followed before defaults were kept. */
    public Optional<PlanDefault> last(UUID caseId) {
        List<PlanDefault> all = of(caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    public void add(UUID caseId, LocalDate notedOn, Instant graceUntil) {
        jdbc.sql("""
                insert into plan_default (case_id, number, noted_on, grace_until)
                select :case, coalesce(max(number), 0) + 1, :noted, :grace from plan_default where case_id = :case""")
                .param("case", caseId)
                .param("noted", notedOn)
                .param("grace", graceUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @throws StaleStateException when it was resumed before */
    public void resume(UUID caseId, PlanDefault last, LocalDate resumedOn) {
        int changed = jdbc.sql(
                        "update plan_default set resumed_on = :on where case_id = :case and number = :number and resumed_on is null")
                .param("on", resumedOn)
                .param("case", caseId)
                .param("number", last.number())
                .update();
        StaleStateException.unless(changed == 1, "resume the plan of case " + caseId);
    }

    private static PlanDefault row(ResultSet row, int number) throws SQLException {
        return new PlanDefault(
                row.getInt("number"),
                row.getObject("noted_on", LocalDate.class),
                Objects.requireNonNull(Columns.instant(row, "grace_until")),
                row.getObject("resumed_on", LocalDate.class));
    }
}
