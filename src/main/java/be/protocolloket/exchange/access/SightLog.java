package be.protocolloket.exchange.access;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.event.SubjectsSeen;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records who saw the data subjects of a case: once per person, case and hour, however many pages they open. */
@Component
public class SightLog {

    private static final String NOT_YET = """
             where not exists (select 1 from case_reading where case_id = :case and body = :body and person_id = :person
                                  and read_at > clock_timestamp() - interval '1 hour')""";

    /** Waits for a page of the same person that is being recorded at this moment; does not lock when a record exists. */
    private static final String TURN =
            "select pg_advisory_xact_lock(hashtextextended(concat(:case, :body, :person), 0))\n" + NOT_YET;

    /** Looks again in a new statement: only that sees what the other page committed. */
    private static final String ONCE =
            "insert into case_reading (case_id, body, person_id) select :case, :body, :person\n" + NOT_YET;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SightLog(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional
    public void recordOnce(CaseView about, EnterpriseNumber body, UUID person) {
        boolean first = !bind(TURN, about, body, person)
                .query((row, number) -> number)
                .list()
                .isEmpty();
        if (first && bind(ONCE, about, body, person).update() > 0) {
            events.publishEvent(new SubjectsSeen(about.id(), about.protocolId(), body, person));
        }
    }

    private JdbcClient.StatementSpec bind(String sql, CaseView about, EnterpriseNumber body, UUID person) {
        return jdbc.sql(sql)
                .param("case", about.id())
                .param("body", body.digits())
                .param("person", person);
    }
}
