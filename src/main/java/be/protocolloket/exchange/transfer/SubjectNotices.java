package be.protocolloket.exchange.transfer;

import be.protocolloket.party.EnterpriseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which data subjects a body informed, per data subject. */
@Repository
public class SubjectNotices {

    private final JdbcClient jdbc;

    SubjectNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The data subjects of a transfer's items who were not informed by the disclosing body.
     *
     * @param exceptions whether the protocol provides an exception, so that one that was granted counts
     */
    public List<UUID> outstanding(UUID transferId, boolean exceptions) {
        return subjects(
                transferId,
                "n.state is null or n.state = 'EXCEPTION_ASKED'" + (exceptions ? "" : " or n.state = 'EXEMPTED'"));
    }

    /** Those for whom the officer must still decide on an exception. */
    public List<UUID> exceptionAsked(UUID transferId) {
        return subjects(transferId, "n.state = 'EXCEPTION_ASKED'");
    }

    /** Whether this person asked for an exception on which the officer must still decide. */
    public boolean exceptionAskedBy(UUID transferId, EnterpriseNumber body, UUID person) {
        return jdbc.sql("""
                select exists(select 1 from subject_notice
                               where body = :body and state = 'EXCEPTION_ASKED' and recorded_by = :person and subject_id = any (:subjects))""")
                .param("body", body.digits())
                .param("person", person)
                .param("subjects", exceptionAsked(transferId).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    public void inform(List<UUID> subjects, EnterpriseNumber body, NoticeMeans means, LocalDate on, UUID person) {
        jdbc.sql("""
                insert into subject_notice (subject_id, body, state, means, informed_on, recorded_by)
                select subject, :body, 'INFORMED', :means, :day, :person from unnest(cast(:subjects as uuid[])) as subject
                on conflict (subject_id, body) do update set state = 'INFORMED', means = excluded.means, informed_on = excluded.informed_on,
                       recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at, decided_by = null""")
                .param("body", body.digits())
                .param("means", means.name())
                .param("day", on)
                .param("person", person)
                .param("subjects", subjects.toArray(UUID[]::new))
                .update();
    }

    public void askException(List<UUID> subjects, EnterpriseNumber body, UUID person) {
        jdbc.sql("""
                insert into subject_notice (subject_id, body, state, recorded_by)
                select subject, :body, 'EXCEPTION_ASKED', :person from unnest(cast(:subjects as uuid[])) as subject
                on conflict (subject_id, body) do update set state = 'EXCEPTION_ASKED', means = null, informed_on = null,
                       recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at, decided_by = null""")
                .param("body", body.digits())
                .param("person", person)
                .param("subjects", subjects.toArray(UUID[]::new))
                .update();
    }

    /** A refused exception deletes the row: the data subject must still be informed. */
    public void decide(List<UUID> subjects, EnterpriseNumber body, boolean granted, UUID officer) {
        String sql = granted
                ? "update subject_notice set state = 'EXEMPTED', decided_by = :officer"
                : "delete from subject_notice";
        jdbc.sql(sql + " where body = :body and state = 'EXCEPTION_ASKED' and subject_id = any (:subjects)")
                .param("officer", officer)
                .param("body", body.digits())
                .param("subjects", subjects.toArray(UUID[]::new))
                .update();
    }

    /** Deletes what this body told the data subjects of the case: the transfer begins anew, with other contents. */
    public void forget(UUID caseId, EnterpriseNumber body) {
        jdbc.sql("""
                delete from subject_notice n using case_subject s
                 where s.id = n.subject_id and s.case_id = :case and s.left_at is null and n.body = :body""").param("case", caseId).param("body", body.digits()).update();
    }

    /** Deletes every notice to this data subject: the row now stands for another person. */
    public void forget(UUID subjectId) {
        jdbc.sql("delete from subject_notice where subject_id = :subject")
                .param("subject", subjectId)
                .update();
    }

    /** Deletes what this body told anybody in the case, also who left it. */
    public void delete(UUID caseId, EnterpriseNumber body) {
        jdbc.sql("""
                delete from subject_notice n using case_subject s
                 where s.id = n.subject_id and s.case_id = :case and n.body = :body""").param("case", caseId).param("body", body.digits()).update();
    }

    private List<UUID> subjects(UUID transferId, String condition) {
        return jdbc.sql("""
                select distinct on (s.number) s.id from transfer t
                  join transfer_item i on i.transfer_id = t.id join case_subject s on s.id = i.subject_id
                  left join subject_notice n on n.subject_id = s.id and n.body = t.discloser
                 where t.id = :transfer and (%s) order by s.number""".formatted(condition))
                .param("transfer", transferId)
                .query(UUID.class)
                .list();
    }
}
