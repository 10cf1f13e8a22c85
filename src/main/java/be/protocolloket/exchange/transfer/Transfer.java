package be.protocolloket.exchange.transfer;

import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.TransferReturned;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * One transfer, with the steps that it allows. A step refuses the wrong state or the wrong person, and returns the transfer as it is to be kept
 * by {@link TransferTable#save}. Every step throws {@link ConcurrencyFailureException} in a state that does not allow it: somebody was first.
 *
 * @param view what both bodies may see, as it was read; a step does not change it
 * @param state to which the steps brought it; at first that of the view
 * @param advice of the disclosing body's officer; null when not given
 * @param dispatch null until it is sent
 * @param receivedBy who acknowledged it; null also when it was delivered without a word of the receiver
 */
public record Transfer(
        TransferView view,
        TransferState state,
        Assessment assessment,
        @Nullable OfficersAdvice advice,
        @Nullable Dispatch dispatch,
        @Nullable UUID receivedBy,
        TransferReturned.@Nullable Reason returnReason) {

    public UUID id() {
        return view.id();
    }

    /** A case worker decided item by item. An earlier confirmation does not cover this decision. */
    public Transfer assess(UUID person, boolean secondReadingNeeded) {
        requirePreparing();
        return with(assessment.again(person, secondReadingNeeded));
    }

    /** Why this person cannot be the second reader: it must not be the one who assessed. Empty when they can. */
    public Optional<FieldProblem> readerProblem(UUID person) {
        return person.equals(assessment.by())
                ? Optional.of(new FieldProblem(null, "exchange.problem.same-reader"))
                : Optional.empty();
    }

    /**
     * A second person agrees with the last assessment.
     *
     * @throws TaskRefusedException when it is the person who assessed, or nobody assessed yet
     */
    public Transfer confirm(UUID person) {
        requirePreparing();
        refuse(readerProblem(person).or(this::assessmentProblem));
        return with(assessment.confirmed(person));
    }

    /** The officer of the disclosing body advises; it does not bind. */
    public Transfer advise(ItemAdvice outcome, UUID officer) {
        requirePreparing();
        return new Transfer(
                view, state, assessment, new OfficersAdvice(outcome, officer), dispatch, receivedBy, returnReason);
    }

    /** The officer advised against at least a part of it. */
    public boolean advisedAgainst() {
        return advice != null && advice.outcome() == ItemAdvice.NEGATIVE;
    }

    /** What is still missing before it can be sent, as far as the transfer itself tells; empty when nothing is. */
    public Optional<FieldProblem> sendingProblem() {
        return assessmentProblem()
                .or(() -> assessment.awaitsSecondReading()
                        ? Optional.of(new FieldProblem(null, "exchange.problem.second-reading-missing"))
                        : Optional.empty());
    }

    /** @throws TaskRefusedException when it was not assessed, or a second reading is needed and did not happen */
    public Transfer send(Dispatch sent) {
        TransferState next = next(TransferState.SENT);
        refuse(sendingProblem());
        return new Transfer(view, next, assessment, advice, sent, receivedBy, returnReason);
    }

    /** The receiver has it. */
    public Transfer acknowledge(UUID person) {
        return new Transfer(view, next(TransferState.RECEIVED), assessment, advice, dispatch, person, returnReason);
    }

    /** The receiver gives it back, and keeps nothing of it. */
    public Transfer giveBack(TransferReturned.Reason reason) {
        return new Transfer(view, next(TransferState.RETURNED), assessment, advice, dispatch, receivedBy, reason);
    }

    /** It was delivered without a word of the receiver. */
    public Transfer deliver() {
        return new Transfer(view, next(TransferState.RECEIVED), assessment, advice, dispatch, receivedBy, returnReason);
    }

    /** The discloser takes it back, and the receiver keeps nothing of it. */
    public Transfer recall() {
        return new Transfer(view, next(TransferState.RECALLED), assessment, advice, dispatch, receivedBy, returnReason);
    }

    /** Ends it before anything was sent. */
    public Transfer stop() {
        return new Transfer(view, next(TransferState.STOPPED), assessment, advice, dispatch, receivedBy, returnReason);
    }

    /** @throws ConcurrencyFailureException when it is not being prepared any more: somebody was first */
    public void requirePreparing() {
        if (state != TransferState.PREPARING) {
            throw new ConcurrencyFailureException("the transfer is not being prepared any more");
        }
    }

    /** @throws ConcurrencyFailureException when its receiver acknowledged it or gave it back already, or it was not sent */
    public void requireSent() {
        if (state != TransferState.SENT) {
            throw new ConcurrencyFailureException("the transfer does not wait for its receiver any more");
        }
    }

    private TransferState next(TransferState next) {
        if (!state.mayBecome(next)) {
            throw new ConcurrencyFailureException("a transfer that is " + state + " does not become " + next);
        }
        return next;
    }

    private Optional<FieldProblem> assessmentProblem() {
        return assessment.done()
                ? Optional.empty()
                : Optional.of(new FieldProblem(null, "exchange.problem.not-assessed"));
    }

    private Transfer with(Assessment changed) {
        return new Transfer(view, state, changed, advice, dispatch, receivedBy, returnReason);
    }

    private static void refuse(Optional<FieldProblem> problem) {
        problem.ifPresent(found -> {
            throw new TaskRefusedException(List.of(found));
        });
    }
}
