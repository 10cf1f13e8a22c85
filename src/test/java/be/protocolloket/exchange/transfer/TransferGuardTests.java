package be.protocolloket.exchange.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.TransferPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.event.TransferReturned;
import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.ConcurrencyFailureException;

/** What a transfer allows, in which state and to whom. */
class TransferGuardTests {

    private static final UUID ASSESSOR = UUID.randomUUID();
    private static final UUID READER = UUID.randomUUID();
    private static final UUID RECEIVER = UUID.randomUUID();

    /** Every step, with the state in which alone it is possible. */
    private static final Map<UnaryOperator<Transfer>, TransferState> STEPS = Map.of(
            transfer -> transfer.assess(ASSESSOR, false),
            TransferState.PREPARING,
            transfer -> transfer.confirm(READER),
            TransferState.PREPARING,
            transfer -> transfer.advise(ItemAdvice.POSITIVE, READER),
            TransferState.PREPARING,
            transfer -> transfer.send(dispatch()),
            TransferState.PREPARING,
            Transfer::stop,
            TransferState.PREPARING,
            transfer -> transfer.acknowledge(RECEIVER),
            TransferState.SENT,
            transfer -> transfer.giveBack(TransferReturned.Reason.NOT_NEEDED),
            TransferState.SENT);

    @ParameterizedTest
    @EnumSource(TransferState.class)
    void eachStepRefusesEveryStateButItsOwn(TransferState state) {
        Transfer transfer = in(state, new Assessment(1, ASSESSOR, false, null));
        STEPS.forEach((step, allowed) -> {
            if (allowed == state) {
                assertThat(step.apply(transfer)).isNotEqualTo(transfer);
            } else {
                assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(() -> step.apply(transfer));
            }
        });
    }

    @Test
    void itIsSentOnceAndThenArrivesOrComesBackOnce() {
        Transfer sent = fresh().assess(ASSESSOR, false).send(dispatch());
        assertThat(sent.state()).isEqualTo(TransferState.SENT);
        assertThat(sent.view().state()).as("as it was read").isEqualTo(TransferState.PREPARING);
        assertThat(sent.acknowledge(RECEIVER).state()).isEqualTo(TransferState.RECEIVED);
        assertThat(sent.giveBack(TransferReturned.Reason.WRONG_PERSON).state()).isEqualTo(TransferState.RETURNED);
        assertThatExceptionOfType(ConcurrencyFailureException.class).isThrownBy(() -> sent.send(dispatch()));
        assertThatExceptionOfType(ConcurrencyFailureException.class)
                .isThrownBy(() -> sent.acknowledge(RECEIVER).giveBack(TransferReturned.Reason.NOT_NEEDED));
    }

    @Test
    void whoAssessedDoesNotReadItAgain() {
        Transfer assessed = fresh().assess(ASSESSOR, true);
        assertThat(assessed.readerProblem(READER)).isEmpty();
        assertThat(assessed.readerProblem(ASSESSOR))
                .map(FieldProblem::messageKey)
                .contains("exchange.problem.same-reader");
        refuses("exchange.problem.same-reader", () -> assessed.confirm(ASSESSOR));
        assertThat(assessed.confirm(READER).assessment().confirmedBy()).isEqualTo(READER);
    }

    @Test
    void newAssessmentNeedsANewSecondReading() {
        Transfer confirmed = fresh().assess(ASSESSOR, true).confirm(READER);
        assertThat(confirmed.sendingProblem()).isEmpty();
        Transfer again = confirmed.assess(READER, true);
        assertThat(again.assessment()).isEqualTo(new Assessment(2, READER, true, null));
        refuses("exchange.problem.second-reading-missing", () -> again.send(dispatch()));
        refuses("exchange.problem.same-reader", () -> again.confirm(READER));
        assertThat(again.confirm(ASSESSOR).send(dispatch()).state()).isEqualTo(TransferState.SENT);
    }

    @Test
    void nothingIsSentOrConfirmedBeforeItIsAssessed() {
        refuses("exchange.problem.not-assessed", () -> fresh().send(dispatch()));
        refuses("exchange.problem.not-assessed", () -> fresh().confirm(READER));
    }

    @Test
    void onlyNegativeAdviceIsAgainstIt() {
        assertThat(fresh().advisedAgainst()).isFalse();
        assertThat(fresh().advise(ItemAdvice.WITH_REMARKS, READER).advisedAgainst())
                .isFalse();
        assertThat(fresh().advise(ItemAdvice.NEGATIVE, READER).advisedAgainst()).isTrue();
    }

    private static void refuses(String key, ThrowingCallable step) {
        assertThatExceptionOfType(TaskRefusedException.class)
                .isThrownBy(step)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldProblem::messageKey)
                        .containsExactly(key));
    }

    private static Transfer fresh() {
        return in(TransferState.PREPARING, new Assessment(0, null, false, null));
    }

    private static Transfer in(TransferState state, Assessment assessment) {
        var view = new TransferView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                TransferPurpose.REQUEST,
                "woonsprong-ocmw",
                new Direction(new EnterpriseNumber("0405260456"), new EnterpriseNumber("0212213729")),
                state,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return new Transfer(view, state, assessment, null, null, null, null);
    }

    private static Dispatch dispatch() {
        return new Dispatch(
                new Sending("ocmw-maatschappelijk-werkers", Delivery.PORTAL, false),
                UUID.randomUUID(),
                "0".repeat(64),
                ASSESSOR);
    }
}
