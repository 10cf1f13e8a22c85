package be.protocolloket.exchange;

import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who saw whom a case is about. Somebody who works on a case turns many of its pages: that is one sight within the hour. */
@Component
class SightLog {

    private static final String ONCE = """
            insert into case_reading (case_id, body, person_id) select :case, :body, :person
             where not exists (select 1 from case_reading where case_id = :case and body = :body and person_id = :person
                                  and read_at > clock_timestamp() - interval '1 hour')""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SightLog(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional
    public void recordOnce(CaseView about, EnterpriseNumber body, UUID person) {
        int written = jdbc.sql(ONCE)
                .param("case", about.id())
                .param("body", body.digits())
                .param("person", person)
                .update();
        if (written > 0) {
            events.publishEvent(new SubjectsSeen(about.id(), about.protocolId(), body, person));
        }
    }
}
