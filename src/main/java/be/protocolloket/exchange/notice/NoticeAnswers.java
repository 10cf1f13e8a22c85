package be.protocolloket.exchange.notice;

import be.protocolloket.exchange.transfer.NoticeMeans;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.Columns;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a body answered about informing each person, to read. */
@Repository
public class NoticeAnswers {

    /**
     * What a body told one data subject of a case, or was excepted from.
     *
     * @param number order in the case, from 1
     * @param state {@code INFORMED}, {@code EXCEPTION_ASKED} or {@code EXEMPTED}
     * @param on null unless they were informed, and so is {@code means}
     */
    public record Answer(
            int number,
            String state,
            @Nullable NoticeMeans means,
            @Nullable LocalDate on) {}

    private final JdbcClient jdbc;

    NoticeAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the case; nobody who left it. */
    public List<Answer> of(UUID caseId, EnterpriseNumber body) {
        return jdbc.sql("""
                select s.number, n.state, n.means, n.informed_on from subject_notice n join case_subject s on s.id = n.subject_id
                 where s.case_id = :case and n.body = :body and s.left_at is null order by s.number""")
                .param("case", caseId)
                .param("body", body.digits())
                .query((row, number) -> new Answer(
                        row.getInt("number"),
                        row.getString("state"),
                        Columns.value(NoticeMeans.class, row, "means"),
                        row.getObject("informed_on", LocalDate.class)))
                .list();
    }
}
