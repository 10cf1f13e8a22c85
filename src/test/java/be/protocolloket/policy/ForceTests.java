package be.protocolloket.policy;

import static be.protocolloket.policy.TestPolicies.A;
import static be.protocolloket.policy.TestPolicies.ELEGAST;
import static be.protocolloket.policy.TestPolicies.RULE;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Channel;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.workflow.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** Nothing is started or sent outside the days on which a text is in force. */
@Execution(ExecutionMode.CONCURRENT)
class ForceTests {

    private static final LocalDate EFFECTIVE = LocalDate.of(2020, 3, 1);

    @Test
    void theLastDayOfTheTermCountsAndTheDayAfterIsRefusedByTheArticleOnDuration() {
        var policy = until(EFFECTIVE, LocalDate.of(2022, 12, 31), null);
        assertThat(sent(policy, LocalDate.of(2022, 12, 31))).isEmpty();
        var refusal = new Refusal(RefusalReason.TERM_OVER, "Artikel 5", NextStep.OPEN_AMENDMENT, List.of("2022-12-31"));
        assertThat(sent(policy, LocalDate.of(2023, 1, 1))).containsExactly(refusal);
        assertThat(sent(policy, LocalDate.of(2026, 11, 30))).containsExactly(refusal);
        assertThat(RULE.choices(policy, ELEGAST, LocalDate.of(2026, 11, 30)).refusals())
                .containsExactly(refusal);
        assertThat(RULE.choices(policy, ELEGAST, LocalDate.of(2022, 12, 31)).refusals())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31T22:59:59Z, true", "2022-12-31T23:00:00Z, false", "2022-12-31T23:30:00Z, false"})
    void theTermEndsAtMidnightInBrussels(Instant moment, boolean allowed) {
        var day = LocalDate.ofInstant(moment, DatabaseClock.ZONE);
        assertThat(sent(until(EFFECTIVE, LocalDate.of(2022, 12, 31), null), day).isEmpty())
                .isEqualTo(allowed);
    }

    @Test
    void anEarlierEndIsNotExplainedByTheTermNorALaterOneByTheAct() {
        var term = LocalDate.of(2022, 12, 31);
        assertThat(sent(until(EFFECTIVE, term, LocalDate.of(2022, 6, 1)), LocalDate.of(2022, 6, 1)))
                .extracting(Refusal::reason)
                .containsExactly(RefusalReason.ENDED);
        assertThat(sent(until(EFFECTIVE, term, LocalDate.of(2024, 6, 1)), LocalDate.of(2023, 6, 1)))
                .extracting(Refusal::reason)
                .containsExactly(RefusalReason.TERM_OVER);
        assertThat(sent(until(EFFECTIVE, term, LocalDate.of(2023, 1, 1)), LocalDate.of(2023, 6, 1)))
                .as("the stored end is that of the term")
                .extracting(Refusal::reason)
                .containsExactly(RefusalReason.TERM_OVER);
    }

    @Test
    void noExchangeOutsideTheDaysInForce() {
        var random = new Random(20260224);
        int allowed = 0;
        for (int i = 0; i < 400; i++) {
            var effective = random.nextInt(10) == 0 ? null : day(random);
            var end = random.nextInt(3) == 0 ? day(random) : null;
            var until = day(random);
            var period = Period.of(random.nextInt(4), random.nextInt(14), random.nextInt(40));
            int kind = random.nextInt(3);
            var policy = switch (kind) {
                case 0 -> until(effective, until, end);
                case 1 -> during(effective, period, end);
                default ->
                    policy(
                            effective,
                            end,
                            text -> text.putObject("duration").put("kind", "INDEFINITE_WHILE_LEGAL_GROUND"));
            };
            var day = day(random);
            boolean inForce = effective != null
                    && !day.isBefore(effective)
                    && (end == null || day.isBefore(end))
                    && (kind != 0 || !day.isAfter(until))
                    && (kind != 1 || !day.isAfter(effective.plus(period)));
            assertThat(sent(policy, day).isEmpty())
                    .as("effective %s, end %s, %s until %s or %s, on %s", effective, end, kind, until, period, day)
                    .isEqualTo(inForce);
            assertThat(RULE.choices(policy, ELEGAST, day).refusals().isEmpty()).isEqualTo(inForce);
            allowed += inForce ? 1 : 0;
        }
        assertThat(allowed).as("both answers occur").isBetween(40, 360);
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2200));
    }

    private static Policy until(@Nullable LocalDate effective, LocalDate last, @Nullable LocalDate end) {
        return policy(
                effective,
                end,
                text -> text.putObject("duration").put("kind", "UNTIL").put("until", last.toString()));
    }

    private static Policy during(@Nullable LocalDate effective, Period period, @Nullable LocalDate end) {
        return policy(
                effective,
                end,
                text -> text.putObject("duration").put("kind", "PERIOD").put("period", period.toString()));
    }

    private static Policy policy(@Nullable LocalDate effective, @Nullable LocalDate end, Consumer<ObjectNode> change) {
        return new Policy(
                new UUID(0, 1),
                new UUID(0, 2),
                effective,
                end,
                false,
                TestPolicies.changed(A, change).document(),
                true);
    }

    private static List<Refusal> sent(Policy policy, LocalDate day) {
        var request = TestPolicies.request(
                policy,
                CaseKind.SUBTENANT_PROPOSAL,
                ELEGAST,
                new CaseFacts(false, false),
                false,
                List.of(TestPolicies.known("A-INCOME", SubjectRole.SUBTENANT)),
                Channel.SECURE_PLATFORM);
        return RULE.decide(policy, request, day).general();
    }
}
