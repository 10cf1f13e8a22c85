package be.protocolloket.exchange.arrival;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.workflow.Columns;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of the way of data that were sent: opened, handed over, posted, or delivered by registered post. */
@Repository
public class Arrivals {

    private static final String KNOWN = """
            select 'OPENED_HERE' as proof, min(r.read_at) as at from transfer_reading r join transfer t on t.id = r.transfer_id
             where t.id = :transfer and r.body = t.receiver and r.read_at >= t.sent_at having count(*) > 0
            union all
            select 'LINK_OPENED', min(opened_at) from transfer_link
             where transfer_id = :transfer and opened_at is not null having count(*) > 0
            union all
            select 'HANDED_OVER', handed_on::timestamp at time zone 'Europe/Brussels' from hand_over
             where transfer_id = :transfer and handed_on is not null
            union all
            select 'POSTED', posted_on::timestamp at time zone 'Europe/Brussels' from transfer_posting where transfer_id = :transfer
            union all
            select proof, delivered_at from transfer_delivery where transfer_id = :transfer
            order by at""";

    private final JdbcClient jdbc;

    Arrivals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that is known, the earliest first. */
    public List<Arrival> of(UUID transferId) {
        return jdbc.sql(KNOWN)
                .param("transfer", transferId)
                .query((row, number) -> new Arrival(
                        Proof.valueOf(row.getString("proof")),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Whether its receiver can have it. */
    public boolean canHaveArrived(UUID transferId) {
        return !of(transferId).isEmpty();
    }

    /** The first thing that proves the delivery without a word of the receiver. */
    public Optional<Arrival> proven(UUID transferId) {
        return of(transferId).stream()
                .filter(arrival -> arrival.proof().provesDelivery())
                .findFirst();
    }

    /** When it was delivered; empty while neither the receiver nor a proof says so. */
    public Optional<Instant> deliveredAt(TransferView transfer) {
        if (transfer.state() != TransferState.RECEIVED) {
            return Optional.empty();
        }
        return proven(transfer.id()).map(Arrival::at).or(() -> Optional.ofNullable(transfer.receivedAt()));
    }

    /** On which proof the discloser went on without a word of the receiver; empty when the receiver acknowledged it. */
    public Optional<Arrival> withoutReceipt(UUID transferId) {
        return jdbc.sql("select proof, delivered_at as at from transfer_delivery where transfer_id = :transfer")
                .param("transfer", transferId)
                .query((row, number) -> new Arrival(
                        Proof.valueOf(row.getString("proof")), Objects.requireNonNull(Columns.instant(row, "at"))))
                .optional();
    }

    /** Records on what proof the discloser went on. In the caller's transaction, which has locked the transfer. */
    public void record(UUID transferId, Arrival delivered, UUID person) {
        jdbc.sql("""
                insert into transfer_delivery (transfer_id, proof, delivered_at, recorded_by)
                values (:transfer, :proof, :at, :person)""")
                .param("transfer", transferId)
                .param("proof", delivered.proof().name())
                .param("at", delivered.at().atOffset(ZoneOffset.UTC))
                .param("person", person)
                .update();
    }

    /** The day on which the letter was posted; null while nobody recorded it. */
    public @Nullable LocalDate postedOn(UUID transferId) {
        return jdbc.sql("select posted_on from transfer_posting where transfer_id = :transfer")
                .param("transfer", transferId)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    /** Whether the discloser has still to do something before it can arrive: post the letter, or make and pass on the link. */
    public boolean stillToGo(TransferView transfer) {
        if (transfer.delivery() == Delivery.LETTER) {
            return postedOn(transfer.id()) == null;
        }
        return transfer.delivery() == Delivery.ONE_TIME_LINK
                && jdbc.sql("select count(*) from transfer_link where transfer_id = :transfer")
                                .param("transfer", transfer.id())
                                .query(Integer.class)
                                .single()
                        == 0;
    }
}
