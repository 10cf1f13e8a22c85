package be.protocolloket.exchange.access;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.DataRead;
import be.protocolloket.party.EnterpriseNumber;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records who reads data that were sent or are being prepared, before they are opened and in the same transaction. */
@Component
public class ReadingLog {

    private static final String INSERT = """
            insert into transfer_reading (transfer_id, body, person_id, purpose) select :transfer, :body, :person, :purpose""";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ReadingLog(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void record(
            CaseView about, TransferView transfer, EnterpriseNumber body, ReadingPurpose purpose, UUID person) {
        bind(INSERT, transfer, body, purpose, person).update();
        publish(about, transfer, body, purpose, person);
    }

    /** Records once per hour, because a form opens the same values for each of its pages. */
    @Transactional
    public void recordOnce(
            CaseView about, TransferView transfer, EnterpriseNumber body, ReadingPurpose purpose, UUID person) {
        String once = INSERT + "\n" + """
                 where not exists (select 1 from transfer_reading where transfer_id = :transfer and body = :body and person_id = :person
                                      and purpose = :purpose and read_at > clock_timestamp() - interval '1 hour')""";
        if (bind(once, transfer, body, purpose, person).update() > 0) {
            publish(about, transfer, body, purpose, person);
        }
    }

    /** Whether anybody of this body opened it. */
    public boolean readBy(UUID transferId, EnterpriseNumber body) {
        return jdbc.sql("select exists (select 1 from transfer_reading where transfer_id = :transfer and body = :body)")
                .param("transfer", transferId)
                .param("body", body.digits())
                .query(Boolean.class)
                .single();
    }

    /** Whether this person opened it since the last assessment. */
    public boolean readAgainBy(UUID transferId, UUID person) {
        return jdbc.sql("""
                select exists (select 1 from transfer_reading r join transfer t on t.id = r.transfer_id
                                where r.transfer_id = :transfer and r.person_id = :person and r.read_at >= t.assessed_at)""")
                .param("transfer", transferId)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(
            String sql, TransferView transfer, EnterpriseNumber body, ReadingPurpose purpose, UUID person) {
        return jdbc.sql(sql)
                .param("transfer", transfer.id())
                .param("body", body.digits())
                .param("person", person)
                .param("purpose", purpose.name());
    }

    private void publish(
            CaseView about, TransferView transfer, EnterpriseNumber body, ReadingPurpose purpose, UUID person) {
        events.publishEvent(new DataRead(
                about.id(),
                transfer.id(),
                about.protocolId(),
                transfer.direction(),
                body,
                purpose,
                transfer.sentAt() != null,
                person));
    }
}
