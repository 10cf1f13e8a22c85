package be.protocolloket.policy;

import static be.protocolloket.policy.TestPolicies.A;
import static be.protocolloket.policy.TestPolicies.B;
import static be.protocolloket.policy.TestPolicies.DAY;
import static be.protocolloket.policy.TestPolicies.ELEGAST;
import static be.protocolloket.policy.TestPolicies.RULE;
import static be.protocolloket.policy.TestPolicies.WOONHAVEN;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.party.Direction;
import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.SpecialCategory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * What holds for every request under every protocol. Protocols are the two real ones with random gaps and changes, requests are random; the
 * seeds are the same every time, so a failure repeats itself.
 */
@Execution(ExecutionMode.CONCURRENT)
class RulePropertyTests {

    private static final int ROUNDS = 10;
    private static final int REQUESTS = 300;

    private void always(RepetitionInfo repetition, BiConsumer<RandomCase, Random> property) {
        for (int i = 0; i < REQUESTS; i++) {
            var random = new Random(1_000L * repetition.getCurrentRepetition() + i);
            var found = RandomCase.of(random.nextBoolean() ? A : B, random);
            try {
                property.accept(found, random);
            } catch (AssertionError failed) {
                throw new AssertionError("request " + i + ": " + found.request() + "\n" + failed.getMessage(), failed);
            }
        }
    }

    @Test
    void theRandomCasesAreNotAllRefused() {
        long allowing = IntStream.range(0, 3_000)
                .mapToObj(Random::new)
                .map(random -> RandomCase.of(random.nextBoolean() ? A : B, random))
                .filter(found -> !found.allowed().isEmpty())
                .count();
        assertThat(allowing).isBetween(250L, 2_700L);
    }

    @RepeatedTest(ROUNDS)
    void nothingGoesThatTheFlowDoesNotList(RepetitionInfo repetition) {
        always(repetition, (found, random) -> {
            var listed = flowsOf(found)
                    .flatMap(flow -> flow.items().stream())
                    .filter(item -> item.label() != null)
                    .map(DataItem::code)
                    .collect(Collectors.toSet());
            assertThat(listed).containsAll(found.allowed());
        });
    }

    @RepeatedTest(ROUNDS)
    void nothingGoesBeforeTheEffectNorFromTheEndOn(RepetitionInfo repetition) {
        always(repetition, (found, random) -> {
            var policy = found.policy();
            var from = policy.effectiveDate();
            var end = policy.endDate();
            boolean inForce = from != null
                    && !found.day().isBefore(from)
                    && (end == null || found.day().isBefore(end))
                    && !policy.ended();
            if (!inForce) {
                assertThat(found.allowed()).isEmpty();
                assertThat(found.decision().general()).isNotEmpty();
            }
        });
    }

    @RepeatedTest(ROUNDS)
    void leavingItemsOutNeverForbidsAnother(RepetitionInfo repetition) {
        always(repetition, (found, random) -> {
            var items = found.request().items();
            var before = found.decision();
            var kept = new ArrayList<Integer>();
            for (int i = 0; i < items.size(); i++) {
                if (random.nextBoolean()) {
                    kept.add(i);
                }
            }
            var after = found.asking(kept.stream().map(items::get).toList()).decision();
            for (int i = 0; i < kept.size(); i++) {
                if (before.allows(kept.get(i))) {
                    assertThat(after.allows(i))
                            .as(items.get(kept.get(i)).code())
                            .isTrue();
                }
            }
        });
    }

    @RepeatedTest(ROUNDS)
    void theOrderOfTheItemsDoesNotMatter(RepetitionInfo repetition) {
        always(repetition, (found, random) -> {
            var shuffled = new ArrayList<>(found.request().items());
            Collections.shuffle(shuffled, random);
            var other = found.asking(shuffled).decision();
            assertThat(other.general()).isEqualTo(found.decision().general());
            assertThat(verdicts(other)).isEqualTo(verdicts(found.decision()));
        });
    }

    @RepeatedTest(ROUNDS)
    void theSameQuestionHasTheSameAnswer(RepetitionInfo repetition) {
        always(repetition, (found, random) -> assertThat(found.decision()).isEqualTo(found.decision()));
    }

    @RepeatedTest(ROUNDS)
    void noItemIsAllowedWhileTheWholeIsRefused(RepetitionInfo repetition) {
        always(repetition, (found, random) -> {
            var decision = found.decision();
            if (!decision.general().isEmpty()) {
                assertThat(found.allowed()).isEmpty();
                assertThat(decision.allowed()).isFalse();
            }
        });
    }

    @RepeatedTest(ROUNDS)
    void feedbackCarriesEndingsAndNothingElseCarriesThem(RepetitionInfo repetition) {
        always(repetition, (found, random) -> {
            var endings = flowsOf(found)
                    .flatMap(flow -> flow.items().stream())
                    .filter(PolicyRoles::tellsEnding)
                    .map(DataItem::code)
                    .collect(Collectors.toSet());
            assertThat(found.allowed())
                    .allSatisfy(code -> assertThat(endings.contains(code))
                            .isEqualTo(found.request().feedback()));
            if (!found.request().facts().supportEnded()) {
                assertThat(found.allowed()).noneMatch(endings::contains);
            }
        });
    }

    @RepeatedTest(ROUNDS)
    void whoMustKnowKnowsAndWhatIsSpecialHasItsGround(RepetitionInfo repetition) {
        always(repetition, (found, random) -> {
            boolean gate = NoticeDuty.of(found.policy()).beforeTransfer();
            var decision = found.decision();
            for (int i = 0; i < found.request().items().size(); i++) {
                var asked = found.request().items().get(i);
                if (decision.allows(i)) {
                    assertThat(gate
                                    && (asked.notice() == NoticeState.NOT_INFORMED
                                            || asked.notice() == NoticeState.EXEMPTED && !providesException(found)))
                            .isFalse();
                    assertThat(flowsOf(found)
                                    .flatMap(flow -> flow.items().stream())
                                    .filter(item -> item.code().equals(asked.code()))
                                    .anyMatch(item -> item.art9Basis() != null
                                            || !asked.special() && item.specialCategory() != SpecialCategory.YES))
                            .isTrue();
                }
            }
        });
    }

    @RepeatedTest(ROUNDS)
    void everyRefusalNamesItsArticleWhereTheProtocolHasOne(RepetitionInfo repetition) {
        always(
                repetition,
                (found, random) -> assertThat(found.refusals())
                        .allSatisfy(refusal -> assertThat(refusal.article())
                                .isEqualTo(
                                        found.policy().article(refusal.reason().topic()))
                                .matches("Art(ikel|\\.) \\d+")));
    }

    @RepeatedTest(ROUNDS)
    void nothingEverGoesFromWoonhavenToElegast(RepetitionInfo repetition) {
        for (int i = 0; i < REQUESTS; i++) {
            var random = new Random(1_000_000L * repetition.getCurrentRepetition() + i);
            var found = RandomCase.of(A, random).inDirection(new Direction(WOONHAVEN, ELEGAST));
            assertThat(found.allowed()).isEmpty();
            assertThat(found.decision().general())
                    .extracting(Refusal::reason)
                    .contains(RefusalReason.NO_SUCH_DIRECTION);
        }
    }

    @RepeatedTest(ROUNDS)
    void codesThatNobodyListedAreRefused(RepetitionInfo repetition) {
        always(repetition, (found, random) -> {
            var known = found.policy().document().flows().stream()
                    .flatMap(flow -> flow.items().stream())
                    .map(DataItem::code)
                    .collect(Collectors.toSet());
            var unknown = new TreeSet<>(found.allowed());
            unknown.removeAll(known);
            assertThat(unknown).isEmpty();
            found.decision().items().stream()
                    .filter(verdict -> !known.contains(verdict.item().code()))
                    .forEach(verdict -> assertThat(verdict.refusals())
                            .extracting(Refusal::reason)
                            .containsExactly(RefusalReason.ITEM_NOT_LISTED));
        });
    }

    @RepeatedTest(ROUNDS)
    void whatIsOfferedIsWhatIsDecided(RepetitionInfo repetition) {
        always(repetition, (found, random) -> {
            var asked = found.request();
            var decision = RULE.decide(found.policy(), asked, DAY);
            for (int i = 0; i < asked.items().size(); i++) {
                var item = asked.items().get(i);
                boolean offered = RULE.items(found.policy(), asked, item.role()).stream()
                        .anyMatch(choice -> choice.item().code().equals(item.code()) && choice.allowed());
                if (decision.items().get(i).allowed()) {
                    assertThat(offered).as(item.toString()).isTrue();
                }
            }
            if (asked.channel() != null) {
                var choice =
                        RULE.channels(found.policy(), asked).get(asked.channel().ordinal());
                assertThat(decision.general().containsAll(choice.refusals())).isTrue();
            }
        });
    }

    private static boolean providesException(RandomCase found) {
        var notice = found.policy().document().subjectNotice();
        return notice != null && notice.exception() != null;
    }

    private static Map<RequestedItem, ItemVerdict> verdicts(Decision decision) {
        var verdicts = new HashMap<RequestedItem, ItemVerdict>();
        decision.items().forEach(verdict -> verdicts.put(verdict.item(), verdict));
        return verdicts;
    }

    /** Found without the help of what is tested. */
    private static Stream<Flow> flowsOf(RandomCase found) {
        ProtocolDocument document = found.policy().document();
        return document.flows().stream()
                .filter(flow -> digits(document, flow.discloser())
                                .equals(found.request().direction().discloser().digits())
                        && digits(document, flow.receiver())
                                .equals(found.request().direction().receiver().digits()));
    }

    private static String digits(ProtocolDocument document, String party) {
        return String.valueOf(document.party(party).orElseThrow().enterpriseNumber())
                .replaceAll("\\D", "");
    }
}
