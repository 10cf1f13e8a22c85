package be.protocolloket.exchange.link;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.LetterPosted;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which letters with data were posted. */
@Service
public class Postings {

    /** @param person who wrote it down */
    public record Posting(LocalDate on, UUID person) {}

    private final Transfers transfers;
    private final Cases cases;
    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Postings(Transfers transfers, Cases cases, JdbcClient jdbc, DatabaseClock clock, ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.cases = cases;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** Empty while nobody recorded the day. */
    public Optional<Posting> of(UUID transferId) {
        return jdbc.sql("select posted_on, posted_by from transfer_posting where transfer_id = :transfer")
                .param("transfer", transferId)
                .query((row, number) -> new Posting(
                        row.getObject("posted_on", LocalDate.class), row.getObject("posted_by", UUID.class)))
                .optional();
    }

    /**
     * Records on which day the letter was posted; a second call corrects the day.
     *
     * @param day null when none was typed
     * @return why not; empty when it is written down
     * @throws NotHereException unless the caller is a case worker of the discloser, and the letter's receipt is awaited
     */
    @Transactional
    public Optional<FieldProblem> write(UUID transferId, @Nullable LocalDate day, Caller caller) {
        TransferView transfer = transfers.require(transferId, caller);
        CaseSight.requireWorker(caller, transfer.discloser());
        if (transfer.state() != TransferState.SENT || transfer.delivery() != Delivery.LETTER) {
            throw new NotHereException();
        }
        String wrong = problem(transfer, day);
        if (day == null || wrong != null) {
            return Optional.of(new FieldProblem("postedOn", Objects.requireNonNullElse(wrong, "")));
        }
        jdbc.sql("""
                insert into transfer_posting (transfer_id, posted_on, posted_by) values (:transfer, :day, :person)
                on conflict (transfer_id) do update
                   set posted_on = excluded.posted_on, posted_by = excluded.posted_by, recorded_at = clock_timestamp()""")
                .param("transfer", transferId)
                .param("day", day)
                .param("person", caller.personId())
                .update();
        CaseView about = cases.get(transfer.caseId());
        events.publishEvent(new LetterPosted(
                about.id(), transferId, about.protocolId(), transfer.direction(), day, caller.personId()));
        return Optional.empty();
    }

    /** The data of a letter were printed, by whoever the caller is; a letter that was never printed was not posted. */
    @Transactional
    public void printed(UUID transferId, Caller caller) {
        jdbc.sql("""
                insert into transfer_paper (transfer_id, made_by) values (:transfer, :person) on conflict (transfer_id) do nothing""")
                .param("transfer", transferId)
                .param("person", caller.personId())
                .update();
    }

    private boolean isPrinted(UUID transferId) {
        return jdbc.sql("select exists (select 1 from transfer_paper where transfer_id = :transfer)")
                .param("transfer", transferId)
                .query(Boolean.class)
                .single();
    }

    private @Nullable String problem(TransferView transfer, @Nullable LocalDate day) {
        if (!isPrinted(transfer.id())) {
            return "exchange.page.posted.problem.not-printed";
        }
        if (day == null) {
            return "exchange.page.posted.problem.day";
        }
        if (day.isAfter(clock.today())) {
            return "exchange.problem.day-in-future";
        }
        Instant sent = transfer.sentAt();
        boolean early = sent != null && day.isBefore(LocalDate.ofInstant(sent, DatabaseClock.ZONE));
        return early ? "exchange.page.posted.problem.early" : null;
    }
}
