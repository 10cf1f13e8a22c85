package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
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

    /** The next transfer of its case. */
    public void add(
            UUID id, UUID caseId, TransferPurpose purpose, String flowId, Direction direction, TransferState state) {
        jdbc.sql("""
                insert into transfer (id, case_id, number, purpose, flow_id, discloser, receiver, state)
                select :id, :case, coalesce(max(number), 0) + 1, :purpose, :flow, :discloser, :receiver, :state
                  from transfer where case_id = :case""")
                .param("id", id)
                .param("case", caseId)
                .param("purpose", purpose.name())
                .param("flow", flowId)
                .param("discloser", direction.discloser().digits())
                .param("receiver", direction.receiver().digits())
                .param("state", state.name())
                .update();
    }

    public Optional<Transfer> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(TransferColumns::transfer)
                .optional();
    }

    /** Locks the row: of two concurrent calls only the first sees the expected state. */
    public Optional<Transfer> lock(UUID id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query(TransferColumns::transfer)
                .optional();
    }

    /** All of a case, locked: none of them is sent until the transaction ends. */
    public List<TransferView> lockOf(UUID caseId) {
        return jdbc.sql(SELECT + " where case_id = :case order by number for update")
                .param("case", caseId)
                .query((row, number) -> TransferColumns.view(row))
                .list();
    }

    public List<TransferView> of(UUID caseId) {
        return jdbc.sql(SELECT + " where case_id = :case order by number")
                .param("case", caseId)
                .query((row, number) -> TransferColumns.view(row))
                .list();
    }

    /** Sent to one of these bodies and not yet acknowledged, the oldest first. */
    public List<TransferView> sentTo(Set<String> receivers) {
        return jdbc.sql(SELECT + " where state = 'SENT' and receiver in (:receivers) order by sent_at, id limit 500")
                .param("receivers", receivers)
                .query((row, number) -> TransferColumns.view(row))
                .list();
    }

    /**
     * Keeps what a step made of a transfer; the moment of the step is the database's.
     *
     * @throws ConcurrencyFailureException when it is no longer in the state in which it was read
     */
    public void save(Transfer changed) {
        int saved = jdbc.sql("""
                update transfer set state = :state,
                       assessed_at = case assessment when :assessment then assessed_at else clock_timestamp() end,
                       assessment = :assessment, assessed_by = :assessedBy, second_reading_needed = :second, confirmed_by = :confirmedBy,
                       advice = :advice, advised_by = :advisedBy,
                       recipient = :recipient, delivery = :delivery, bulk = :bulk, version_id = :version, sha256 = :sha256,
                       sent_by = :sentBy, sent_at = case when cast(:sentBy as uuid) is null then null else coalesce(sent_at, clock_timestamp()) end,
                       received_by = :receivedBy,
                       received_at = case when :state <> 'RECEIVED' then null else coalesce(received_at, clock_timestamp()) end,
                       return_reason = :reason,
                       returned_at = case when cast(:reason as text) is null then null else coalesce(returned_at, clock_timestamp()) end,
                       erased_at = case when :state in ('RETURNED', 'RECALLED') then coalesce(erased_at, clock_timestamp()) else erased_at end
                 where id = :id and state = :before""").params(TransferColumns.of(changed)).update();
        if (saved != 1) {
            throw new ConcurrencyFailureException(
                    "the transfer is not " + changed.view().state() + " any more");
        }
    }

    /** All that this body got in the case, whatever its state: they share the key that was destroyed. */
    public void erase(UUID caseId, EnterpriseNumber receiver) {
        jdbc.sql("""
                update transfer set erased_at = clock_timestamp()
                 where case_id = :case and receiver = :receiver and erased_at is null""").param("case", caseId).param("receiver", receiver.digits()).update();
    }
}
