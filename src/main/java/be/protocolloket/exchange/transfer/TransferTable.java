package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.TransferReturned;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The transfers of cases, without their contents. */
@Repository
public class TransferTable {

    private static final String SELECT = "select * from transfer";

    private final JdbcClient jdbc;

    TransferTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Transfer add(
            UUID id, UUID caseId, TransferPurpose purpose, String flowId, Direction direction, TransferState state) {
        return jdbc.sql("""
                insert into transfer (id, case_id, number, purpose, flow_id, discloser, receiver, state)
                select :id, :case, coalesce(max(number), 0) + 1, :purpose, :flow, :discloser, :receiver, :state
                  from transfer where case_id = :case
                returning *""")
                .param("id", id)
                .param("case", caseId)
                .param("purpose", purpose.name())
                .param("flow", flowId)
                .param("discloser", direction.discloser().digits())
                .param("receiver", direction.receiver().digits())
                .param("state", state.name())
                .query(TransferTable::row)
                .single();
    }

    public Optional<Transfer> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(TransferTable::row)
                .optional();
    }

    /** Takes the row, so that of two people, or of one call that comes twice, only the first finds the state it counts on. */
    public Optional<Transfer> lock(UUID id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query(TransferTable::row)
                .optional();
    }

    /** All of a case, taken: none of them is sent while somebody looks. */
    public List<TransferView> lockOf(UUID caseId) {
        return jdbc.sql(SELECT + " where case_id = :case order by number for update")
                .param("case", caseId)
                .query((row, number) -> row(row, number).view())
                .list();
    }

    public List<TransferView> of(UUID caseId) {
        return jdbc.sql(SELECT + " where case_id = :case order by number")
                .param("case", caseId)
                .query((row, number) -> row(row, number).view())
                .list();
    }

    /** Sent to one of these bodies and not yet acknowledged, the oldest first. */
    public List<TransferView> sentTo(Set<String> receivers) {
        return jdbc.sql(SELECT + " where state = 'SENT' and receiver in (:receivers) order by sent_at, id limit 500")
                .param("receivers", receivers)
                .query((row, number) -> row(row, number).view())
                .list();
    }

    public void setAssessed(UUID id, UUID person, boolean secondReadingNeeded) {
        jdbc.sql("""
                update transfer set assessment = assessment + 1, assessed_by = :person, assessed_at = clock_timestamp(),
                       second_reading_needed = :second, confirmed_by = null where id = :id""")
                .param("person", person)
                .param("second", secondReadingNeeded)
                .param("id", id)
                .update();
    }

    public void setConfirmed(UUID id, UUID person) {
        jdbc.sql("update transfer set confirmed_by = :person where id = :id")
                .param("person", person)
                .param("id", id)
                .update();
    }

    public void setAdvised(UUID id, ItemAdvice advice, UUID person) {
        jdbc.sql("update transfer set advice = :advice, advised_by = :person where id = :id")
                .param("advice", advice.name())
                .param("person", person)
                .param("id", id)
                .update();
    }

    public void setSent(
            UUID id, String recipient, Delivery delivery, boolean bulk, UUID versionId, String sha256, UUID person) {
        jdbc.sql("""
                update transfer set state = 'SENT', recipient = :recipient, delivery = :delivery, bulk = :bulk, version_id = :version,
                       sha256 = :sha256, sent_at = clock_timestamp(), sent_by = :person where id = :id""")
                .param("recipient", recipient)
                .param("delivery", delivery.name())
                .param("bulk", bulk)
                .param("version", versionId)
                .param("sha256", sha256)
                .param("person", person)
                .param("id", id)
                .update();
    }

    public void setReceived(UUID id, UUID person) {
        jdbc.sql("""
                update transfer set state = 'RECEIVED', received_at = clock_timestamp(), received_by = :person where id = :id""").param("person", person).param("id", id).update();
    }

    /** A returned transfer leaves nothing behind with its receiver. */
    public void setReturned(UUID id, TransferReturned.Reason reason) {
        jdbc.sql("""
                update transfer set state = 'RETURNED', return_reason = :reason, returned_at = clock_timestamp(),
                       erased_at = clock_timestamp() where id = :id""").param("reason", reason.name()).param("id", id).update();
    }

    public void setStopped(UUID id) {
        jdbc.sql("update transfer set state = 'STOPPED' where id = :id and state = 'PREPARING'")
                .param("id", id)
                .update();
    }

    public void setErased(UUID caseId, EnterpriseNumber receiver) {
        jdbc.sql("""
                update transfer set erased_at = clock_timestamp()
                 where case_id = :case and receiver = :receiver and erased_at is null""").param("case", caseId).param("receiver", receiver.digits()).update();
    }

    private static Transfer row(ResultSet row, int number) throws SQLException {
        return new Transfer(
                view(row),
                row.getInt("assessment"),
                row.getObject("assessed_by", UUID.class),
                row.getBoolean("second_reading_needed"),
                row.getObject("confirmed_by", UUID.class),
                Columns.value(ItemAdvice.class, row, "advice"),
                row.getObject("advised_by", UUID.class),
                row.getString("recipient"),
                row.getBoolean("bulk"),
                Columns.value(TransferReturned.Reason.class, row, "return_reason"));
    }

    private static TransferView view(ResultSet row) throws SQLException {
        @Nullable UUID version = row.getObject("version_id", UUID.class);
        return new TransferView(
                row.getObject("id", UUID.class),
                row.getObject("case_id", UUID.class),
                row.getInt("number"),
                TransferPurpose.valueOf(row.getString("purpose")),
                row.getString("flow_id"),
                new Direction(
                        new EnterpriseNumber(row.getString("discloser")),
                        new EnterpriseNumber(row.getString("receiver"))),
                TransferState.valueOf(row.getString("state")),
                Columns.value(Delivery.class, row, "delivery"),
                version,
                row.getString("sha256"),
                Columns.instant(row, "sent_at"),
                row.getObject("sent_by", UUID.class),
                Columns.instant(row, "received_at"),
                Columns.instant(row, "erased_at"));
    }
}
