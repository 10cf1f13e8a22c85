package be.protocolloket.policy;

import static be.protocolloket.policy.TestPolicies.A;
import static be.protocolloket.policy.TestPolicies.B;
import static be.protocolloket.policy.TestPolicies.DAY;
import static be.protocolloket.policy.TestPolicies.ELEGAST;
import static be.protocolloket.policy.TestPolicies.FROM;
import static be.protocolloket.policy.TestPolicies.OCMW;
import static be.protocolloket.policy.TestPolicies.RULE;
import static be.protocolloket.policy.TestPolicies.WOONHAVEN;
import static be.protocolloket.policy.TestPolicies.WOONSPRONG;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.StartChoices.Choice;
import be.protocolloket.policy.StartChoices.Combination;
import be.protocolloket.policy.StartChoices.KindChoice;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.node.ObjectNode;

/** What each body may start, and what it is told about the rest. */
@Execution(ExecutionMode.CONCURRENT)
class RuleChoicesTests {

    private static KindChoice kind(Policy policy, EnterpriseNumber initiator, CaseKind kind) {
        return RULE.choices(policy, initiator, DAY).kinds().stream()
                .filter(choice -> choice.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<CaseKind> offered(Policy policy, EnterpriseNumber initiator) {
        return RULE.choices(policy, initiator, DAY).kinds().stream()
                .filter(KindChoice::offered)
                .map(KindChoice::kind)
                .toList();
    }

    private static List<String> offeredCodes(List<Choice> choices) {
        return choices.stream().filter(Choice::offered).map(Choice::code).toList();
    }

    @Test
    void eachBodyIsOfferedItsOwnKinds() {
        assertThat(offered(B, OCMW))
                .containsExactly(CaseKind.SUPPORT_AGREEMENT, CaseKind.RENT_ARREARS, CaseKind.REGISTRATION_HELP);
        assertThat(offered(B, WOONSPRONG))
                .containsExactly(CaseKind.SUPPORT_AGREEMENT, CaseKind.TERMINATION_WARNING, CaseKind.RENT_ARREARS);
        assertThat(offered(A, ELEGAST)).containsExactly(CaseKind.SUBTENANT_PROPOSAL);
        assertThat(offered(A, WOONHAVEN)).isEmpty();
    }

    @Test
    void whatIsNotOfferedSaysWhy() {
        assertThat(RULE.choices(B, OCMW, DAY).kinds())
                .extracting(KindChoice::kind)
                .containsExactly(CaseKind.values());
        assertThat(kind(B, OCMW, CaseKind.TERMINATION_WARNING).refusals())
                .extracting(Refusal::messageKey)
                .containsExactly("policy.refusal.initiator-not-listed.other");
        assertThat(kind(B, OCMW, CaseKind.SUBTENANT_PROPOSAL).refusals())
                .extracting(Refusal::reason)
                .containsExactly(RefusalReason.KIND_NOT_FORESEEN);
    }

    @Test
    void supportAgreementHasTwoTriggersAndSevenGrounds() {
        var support = kind(B, OCMW, CaseKind.SUPPORT_AGREEMENT);
        assertThat(offeredCodes(support.triggers()))
                .containsExactly("ALLOCATION_UNDER_SUPPORT", "SUPPORT_TO_AVOID_NOTICE");
        assertThat(support.grounds()).hasSize(7);
        assertThat(support.roles())
                .containsExactly(
                        SubjectRole.CANDIDATE_TENANT,
                        SubjectRole.FORMER_TENANT,
                        SubjectRole.REFERENCE_TENANT,
                        SubjectRole.TENANT,
                        SubjectRole.CO_RESIDENT);
        assertThat(support.findings()).containsExactly("policy.finding.feedback-only-ending");
    }

    @Test
    void arrearsBorrowTheTriggerOfSupportDuringTheLeaseAndSaySo() {
        var arrears = kind(B, OCMW, CaseKind.RENT_ARREARS);
        assertThat(offeredCodes(arrears.triggers())).containsExactly("SUPPORT_TO_AVOID_NOTICE");
        assertThat(arrears.findings()).containsExactly("policy.finding.trigger-borrowed", "policy.finding.one-way");
        assertThat(arrears.roles()).doesNotContain(SubjectRole.CANDIDATE_TENANT);
    }

    @Test
    void everyGroundIsOfferedWithItsTriggerAndItsPeople() {
        var support = kind(B, WOONSPRONG, CaseKind.SUPPORT_AGREEMENT);
        assertThat(support.combinations()).hasSize(7);
        assertThat(support.combinations())
                .filteredOn(one -> "EX_TENANT_DEBT".equals(one.ground()))
                .singleElement()
                .isEqualTo(new Combination(
                        "ALLOCATION_UNDER_SUPPORT",
                        "EX_TENANT_DEBT",
                        List.of(SubjectRole.FORMER_TENANT, SubjectRole.CO_RESIDENT)));
        assertThat(support.combinations())
                .filteredOn(one -> one.trigger().equals("SUPPORT_TO_AVOID_NOTICE"))
                .extracting(Combination::ground)
                .containsExactly("DURING_LEASE");
    }

    @Test
    void groundThatNoTriggerCarriesSaysWhy() {
        var apart = TestPolicies.changed(
                B,
                text -> text.withArray("triggers")
                        .get(2)
                        .withArray("groundCodes")
                        .remove(0));
        assertThat(kind(apart, OCMW, CaseKind.SUPPORT_AGREEMENT).grounds())
                .filteredOn(ground -> !ground.offered())
                .singleElement()
                .satisfies(ground -> {
                    assertThat(ground.code()).isEqualTo("DURING_LEASE");
                    assertThat(ground.refusals())
                            .extracting(Refusal::reason)
                            .containsOnly(RefusalReason.GROUND_NOT_OF_TRIGGER);
                });
    }

    @Test
    void registrationIsACaseInWhichNothingGoes() {
        var registration = kind(B, OCMW, CaseKind.REGISTRATION_HELP);
        assertThat(registration.offered()).isTrue();
        assertThat(registration.findings()).containsExactly("policy.finding.nothing-transferable");
        assertThat(registration.roles()).contains(SubjectRole.CANDIDATE_TENANT);
        assertThat(registration.grounds()).isEmpty();
    }

    @Test
    void onlyTheAcceleratedAllocationCanBeExtendedAndOnlyArrearsHaveThreeParties() {
        assertThat(B.document().grounds())
                .filteredOn(ground -> B.ground(ground.code()).orElseThrow().extendable())
                .extracting("code")
                .containsExactly("ACCELERATED_ALLOCATION");
        assertThat(B.document().grounds())
                .filteredOn(ground -> B.ground(ground.code()).orElseThrow().tripartite())
                .extracting("code")
                .containsExactly("ARREARS");
    }

    @Test
    void beforeItsDayNothingCanBeStartedAndAfterNoticeItsReadersKnow() {
        assertThat(RULE.choices(B, OCMW, FROM.minusDays(1)).refusals())
                .extracting(Refusal::reason)
                .containsExactly(RefusalReason.NOT_IN_FORCE);
        assertThat(RULE.choices(B, OCMW, DAY).refusals()).isEmpty();
        assertThat(RULE.choices(B, OCMW, DAY).counterparts()).containsExactly(WOONSPRONG);
        var noticed = new Policy(B.protocolId(), B.versionId(), FROM, DAY.plusDays(60), false, B.document());
        assertThat(kind(noticed, OCMW, CaseKind.SUPPORT_AGREEMENT).findings()).contains("policy.finding.under-notice");
    }

    @Test
    void whatTheOtherSideMustBeginIsNotOfferedAndSaysWhy() {
        var pushed = mode("PUSH", 0);
        var asked = kind(pushed, OCMW, CaseKind.SUPPORT_AGREEMENT);
        assertThat(asked.refusals())
                .extracting(Refusal::messageKey)
                .containsExactly("policy.refusal.other-side-begins.push");
        assertThat(asked.combinations()).isEmpty();
        assertThat(offered(pushed, OCMW))
                .as("where nothing goes, nobody has to begin")
                .containsExactly(CaseKind.REGISTRATION_HELP);
        assertThat(offered(pushed, WOONSPRONG)).isEqualTo(offered(B, WOONSPRONG));
        assertThat(offered(mode("PULL", 0), WOONSPRONG)).isEmpty();
        assertThat(RULE.choices(mode("PULL", 0), WOONSPRONG, DAY).reasons())
                .extracting(Refusal::messageKey)
                .contains("policy.refusal.other-side-begins.pull");
        assertThat(offered(mode("PUSH", 1), OCMW)).isEqualTo(offered(B, OCMW));
    }

    @Test
    void whatIsOfferedIsNotRefusedForItsSide() {
        for (var mode : List.of("PUSH", "PULL", "BOTH")) {
            for (int flow = 0; flow < 2; flow++) {
                var policy = mode(mode, flow);
                for (var initiator : List.of(WOONSPRONG, OCMW)) {
                    for (var choice : RULE.choices(policy, initiator, DAY).kinds()) {
                        var outward = new Direction(initiator, TestPolicies.other(policy, initiator));
                        choice.combinations().forEach(one -> {
                            var request = new ExchangeRequest(
                                    choice.kind(),
                                    one.trigger(),
                                    one.ground(),
                                    initiator,
                                    PolicyRoles.of(policy, choice.kind(), outward)
                                            .first(choice.kind(), outward),
                                    null,
                                    new CaseFacts(false, false),
                                    false,
                                    List.of(),
                                    null,
                                    false);
                            boolean sends = choice.kind() != CaseKind.REGISTRATION_HELP;
                            assertThat(RULE.decide(policy, request, DAY)
                                                    .general()
                                                    .isEmpty()
                                            || !sends)
                                    .as(mode + " " + request)
                                    .isTrue();
                        });
                    }
                }
            }
        }
    }

    private static Policy mode(String mode, int flow) {
        return TestPolicies.changed(
                B, text -> ((ObjectNode) text.withArray("flows").get(flow)).put("mode", mode));
    }

    @Test
    void strangersAreOfferedNothing() {
        var choices = RULE.choices(B, ELEGAST, DAY);
        assertThat(choices.refusals()).extracting(Refusal::reason).containsExactly(RefusalReason.INITIATOR_NOT_LISTED);
        assertThat(choices.kinds()).noneMatch(KindChoice::offered);
    }
}
