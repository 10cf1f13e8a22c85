package be.protocolloket.exchange.handover;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.preparation.Transmission;
import be.protocolloket.exchange.transfer.Dispatch;
import be.protocolloket.exchange.transfer.HandOver;
import be.protocolloket.exchange.transfer.HandOverTable;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records that a bundle was handed over on another platform, or that it is not handed over after all. */
@Component
class HandOverRecords {

    private final HandOverTable table;
    private final Preparation preparation;
    private final Transmission transmission;
    private final DatabaseClock clock;

    HandOverRecords(HandOverTable table, Preparation preparation, Transmission transmission, DatabaseClock clock) {
        this.table = table;
        this.preparation = preparation;
        this.transmission = transmission;
        this.clock = clock;
    }

    /** Empty when nothing is to be handed over. */
    Optional<HandOver> waiting(UUID transferId) {
        return table.find(transferId).filter(HandOver::waits);
    }

    /** Why it cannot be recorded like this; empty when it can. */
    List<FieldProblem> problems(UUID transferId, @Nullable LocalDate day, String sha256) {
        HandOver waiting = waiting(transferId).orElseThrow(NotHereException::new);
        if (waiting.fetchedAt() == null) {
            return List.of(new FieldProblem(null, "exchange.handover.problem.not-fetched"));
        }
        if (!waiting.sha256().equals(sha256.strip())) {
            return List.of(new FieldProblem("sha256", "exchange.handover.problem.other-hash"));
        }
        if (day == null) {
            return List.of(new FieldProblem("handedOn", "exchange.handover.problem.day"));
        }
        if (day.isAfter(clock.today())) {
            return List.of(new FieldProblem("handedOn", "exchange.problem.day-in-future"));
        }
        return day.isBefore(LocalDate.ofInstant(waiting.madeAt(), DatabaseClock.ZONE))
                ? List.of(new FieldProblem("handedOn", "exchange.handover.problem.early"))
                : List.of();
    }

    /**
     * It was handed over, which is the communication itself: the protocol was asked when the bundle was made and fetched, and what happened is
     * recorded also if it would refuse by now. In the caller's transaction.
     *
     * @throws TaskRefusedException when it {@link #problems cannot} be recorded like this
     */
    void record(UUID transferId, @Nullable LocalDate day, String sha256, Caller caller) {
        Preparing preparing = preparation.enter(transferId);
        CaseSight.requireWorker(caller, preparing.view().discloser());
        List<FieldProblem> problems = problems(transferId, day, sha256);
        if (!problems.isEmpty() || day == null) {
            throw new TaskRefusedException(problems);
        }
        HandOver waiting = waiting(transferId).orElseThrow(NotHereException::new);
        table.record(waiting, day, caller.personId());
        transmission.dispatch(
                preparing,
                new Dispatch(waiting.sending(), waiting.versionId(), waiting.sha256(), caller.personId()),
                caller);
    }

    /** Nothing was handed over: the bundle is gone. In the caller's transaction. */
    void withdraw(UUID transferId) {
        preparation.enter(transferId);
        table.drop(transferId);
    }
}
