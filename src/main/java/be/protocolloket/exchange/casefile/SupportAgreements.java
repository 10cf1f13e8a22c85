package be.protocolloket.exchange.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The support agreements, one for a case. */
@Repository
public class SupportAgreements {

    private final JdbcClient jdbc;

    SupportAgreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<SupportAgreement> find(UUID caseId) {
        return jdbc.sql("select * from support_agreement where case_id = :case")
                .param("case", caseId)
                .query(SupportAgreements::row)
                .optional();
    }

    /** Writes the agreement down, or writes it anew while nobody signed it. */
    public void draft(UUID caseId, LocalDate startsOn, LocalDate endsOn, SupportAgreement.Parties parties) {
        jdbc.sql("""
                insert into support_agreement (case_id, starts_on, ends_on, parties) values (:case, :starts, :ends, :parties)
                on conflict (case_id) do update set starts_on = excluded.starts_on, ends_on = excluded.ends_on, parties = excluded.parties
                 where support_agreement.signed_on is null""")
                .param("case", caseId)
                .param("starts", startsOn)
                .param("ends", endsOn)
                .param("parties", parties.name())
                .update();
    }

    public void sign(UUID caseId, LocalDate signedOn) {
        jdbc.sql("update support_agreement set signed_on = :signed where case_id = :case and signed_on is null")
                .param("signed", signedOn)
                .param("case", caseId)
                .update();
    }

    public void extend(UUID caseId, LocalDate endsOn) {
        jdbc.sql(
                        "update support_agreement set ends_on = :ends, extensions = extensions + 1 where case_id = :case and ended_on is null")
                .param("ends", endsOn)
                .param("case", caseId)
                .update();
    }

    /** The last day of a repayment plan that is resumed. */
    public void reschedule(UUID caseId, LocalDate endsOn) {
        jdbc.sql("update support_agreement set ends_on = :ends where case_id = :case and ended_on is null")
                .param("ends", endsOn)
                .param("case", caseId)
                .update();
    }

    /** Records that the agreement ended; from then on the other body may be told that it did. */
    public void end(UUID caseId, LocalDate endedOn, boolean successful) {
        jdbc.sql(
                        "update support_agreement set ended_on = :ended, successful = :successful where case_id = :case and ended_on is null")
                .param("ended", endedOn)
                .param("successful", successful)
                .param("case", caseId)
                .update();
    }

    private static SupportAgreement row(ResultSet row, int number) throws SQLException {
        return new SupportAgreement(
                row.getObject("case_id", UUID.class),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                SupportAgreement.Parties.valueOf(row.getString("parties")),
                row.getObject("signed_on", LocalDate.class),
                row.getInt("extensions"),
                row.getObject("ended_on", LocalDate.class),
                (Boolean) row.getObject("successful"));
    }
}
