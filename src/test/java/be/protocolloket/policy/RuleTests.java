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
import static be.protocolloket.policy.TestPolicies.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.listing.PolicySettings;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Channel;
import be.protocolloket.protocol.document.SubjectRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.node.ObjectNode;

/** What the rule says beyond yes and no: which reasons, by which article, and what to do. */
@Execution(ExecutionMode.CONCURRENT)
class RuleTests {

    private static final CaseFacts NOTHING = new CaseFacts(false, false);

    private static Decision proposal(Policy policy, LocalDate day) {
        return RULE.decide(
                policy,
                TestPolicies.request(
                        policy,
                        CaseKind.SUBTENANT_PROPOSAL,
                        ELEGAST,
                        NOTHING,
                        false,
                        List.of(known("A-INCOME", SubjectRole.SUBTENANT)),
                        null),
                day);
    }

    private static Policy a(@Nullable LocalDate from, @Nullable LocalDate end, boolean ended) {
        return new Policy(UUID.randomUUID(), UUID.randomUUID(), from, end, ended, A.document());
    }

    private static ItemVerdict support(EnterpriseNumber from, RequestedItem item, CaseFacts facts, boolean feedback) {
        var decision = RULE.decide(
                B,
                TestPolicies.request(B, CaseKind.SUPPORT_AGREEMENT, from, facts, feedback, List.of(item), null),
                DAY);
        assertThat(decision.general()).isEmpty();
        return decision.items().get(0);
    }

    private static List<Refusal> sending(Channel channel, boolean bulk, RequestedItem... items) {
        return RULE.decide(
                        B,
                        new ExchangeRequest(
                                CaseKind.SUPPORT_AGREEMENT,
                                "SUPPORT_TO_AVOID_NOTICE",
                                "DURING_LEASE",
                                WOONSPRONG,
                                new Direction(WOONSPRONG, OCMW),
                                "ocmw-maatschappelijk-werkers",
                                NOTHING,
                                false,
                                List.of(items),
                                channel,
                                bulk),
                        DAY)
                .general();
    }

    @Test
    void effectBeginsOnItsFirstDayAndEndsBeforeTheEndDate() {
        var policy = a(FROM, FROM.plusDays(10), false);
        assertThat(proposal(policy, FROM.minusDays(1)).general())
                .containsExactly(new Refusal(
                        RefusalReason.NOT_IN_FORCE,
                        "Artikel 11",
                        NextStep.WAIT_FOR_EFFECT,
                        List.of("dated", FROM.toString())));
        assertThat(proposal(policy, FROM).allowed()).isTrue();
        assertThat(proposal(policy, FROM.plusDays(9)).allowed())
                .as("under notice")
                .isTrue();
        assertThat(proposal(policy, FROM.plusDays(10)).general())
                .containsExactly(new Refusal(
                        RefusalReason.ENDED,
                        "Artikel 11",
                        NextStep.OPEN_AMENDMENT,
                        List.of("dated", FROM.plusDays(10).toString())));
    }

    @Test
    void protocolThatNeverTookEffectOrWasEndedAtOnceAllowsNothing() {
        assertThat(proposal(a(null, null, false), DAY).general())
                .extracting(Refusal::messageKey)
                .containsExactly("policy.refusal.not-in-force.undated");
        assertThat(proposal(a(FROM, null, true), DAY).general())
                .extracting(Refusal::messageKey)
                .containsExactly("policy.refusal.ended.undated");
        assertThat(proposal(a(FROM, DAY.plusDays(30), true), DAY).allowed())
                .as("ended for breach before the end of its notice")
                .isFalse();
    }

    @Test
    void laterVersionThatDropsAnItemStopsIt() {
        var later = TestPolicies.changed(
                A,
                text -> text.withArray("flows")
                        .get(0)
                        .withArray("itemGroups")
                        .get(2)
                        .withArray("items")
                        .removeAll());
        assertThat(proposal(later, DAY).items().get(0).refusals())
                .extracting(Refusal::reason)
                .containsExactly(RefusalReason.ITEM_NOT_LISTED);
    }

    @Test
    void everyReasonAgainstAnItemIsGiven() {
        var refusals = support(
                        WOONSPRONG,
                        new RequestedItem(
                                "B-FIN-ARREARS", SubjectRole.CANDIDATE_TENANT, NoticeState.NOT_INFORMED, true),
                        NOTHING,
                        true)
                .refusals();
        assertThat(refusals)
                .extracting(Refusal::reason, Refusal::article, Refusal::next)
                .containsExactly(
                        tuple(RefusalReason.SUBJECT_NOT_COVERED, "Art. 3", NextStep.DROP_ITEM),
                        tuple(RefusalReason.CONDITION_NOT_MET, "Art. 3", NextStep.DROP_ITEM),
                        tuple(RefusalReason.FEEDBACK_ONLY_ENDING, "Art. 3", NextStep.DROP_ITEM),
                        tuple(RefusalReason.NO_GROUND_FOR_SPECIAL_CATEGORY, "Art. 3", NextStep.DROP_ITEM),
                        tuple(RefusalReason.SUBJECT_NOT_INFORMED, "Art. 2", NextStep.INFORM_SUBJECT));
    }

    @Test
    void conditionThatNobodyCanCheckIsNotMet() {
        var strict = TestPolicies.changed(
                A,
                text -> income(text)
                        .withArray("conditions")
                        .addObject()
                        .put("code", "OTHER")
                        .put("text", "als de rechter het vraagt"));
        assertThat(proposal(strict, DAY).items().get(0).refusals())
                .containsExactly(new Refusal(
                        RefusalReason.CONDITION_NOT_MET,
                        "Artikel 3",
                        new Refusal.Place("", 0, "Gegeven 4, Financiële informatie", "Inkomen"),
                        NextStep.DROP_ITEM,
                        List.of("other", "Inkomen", "als de rechter het vraagt")));
    }

    @Test
    void bulletThatLostItsWordsListsNothing() {
        var blank = TestPolicies.changed(A, text -> income(text).remove("label"));
        assertThat(proposal(blank, DAY).items().get(0).refusals())
                .extracting(Refusal::reason)
                .containsExactly(RefusalReason.ITEM_NOT_LISTED);
    }

    @Test
    void forbiddenChannelStaysForbiddenWhateverElseIsNamed() {
        var request = TestPolicies.request(
                A,
                CaseKind.SUBTENANT_PROPOSAL,
                ELEGAST,
                NOTHING,
                false,
                List.of(known("A-ID-NAME", SubjectRole.SUBTENANT)),
                Channel.CLOUD_STORAGE);
        assertThat(RULE.decide(A, request, DAY).general())
                .extracting(Refusal::messageKey)
                .containsExactly("policy.refusal.channel-forbidden.forbidden");
    }

    private static ObjectNode income(ObjectNode text) {
        return (ObjectNode) text.withArray("flows")
                .get(0)
                .withArray("itemGroups")
                .get(2)
                .withArray("items")
                .get(0);
    }

    @Test
    void officersExceptionCountsOnlyWhereTheTextProvidesOne() {
        var exempted = new RequestedItem("B-ID-NAME", SubjectRole.TENANT, NoticeState.EXEMPTED, false);
        assertThat(support(WOONSPRONG, exempted, NOTHING, false).refusals())
                .extracting(Refusal::messageKey, Refusal::article)
                .containsExactly(tuple("policy.refusal.subject-not-informed.always", "Art. 2"));
        var lenient = TestPolicies.changed(
                B,
                text -> text.withObject("subjectNotice")
                        .put("exception", "tenzij de functionaris voor gegevensbescherming een uitzondering toestaat"));
        var request = TestPolicies.request(
                lenient, CaseKind.SUPPORT_AGREEMENT, WOONSPRONG, NOTHING, false, List.of(exempted), null);
        assertThat(RULE.decide(lenient, request, DAY).allowed()).isTrue();
        var uninformed = new RequestedItem("B-ID-NAME", SubjectRole.TENANT, NoticeState.NOT_INFORMED, false);
        assertThat(RULE.decide(
                                lenient,
                                TestPolicies.request(
                                        lenient,
                                        CaseKind.SUPPORT_AGREEMENT,
                                        WOONSPRONG,
                                        NOTHING,
                                        false,
                                        List.of(uninformed),
                                        null),
                                DAY)
                        .items()
                        .get(0)
                        .refusals())
                .extracting(Refusal::messageKey)
                .containsExactly("policy.refusal.subject-not-informed.exception");
    }

    @Test
    void formerTenantWithDebtsHasArrears() {
        var arrears = known("B-FIN-ARREARS", SubjectRole.FORMER_TENANT);
        assertThat(support(WOONSPRONG, arrears, new CaseFacts(true, false), false)
                        .allowed())
                .isTrue();
        assertThat(support(WOONSPRONG, arrears, NOTHING, false).refusals())
                .extracting(Refusal::messageKey, Refusal::article)
                .containsExactly(tuple("policy.refusal.condition-not-met.has-rent-arrears", "Art. 3"));
    }

    @Test
    void warningAboutACandidateIsAgainstTwoArticlesAndNotAgainstTheTable() {
        var verdict = RULE.decide(
                        B,
                        TestPolicies.request(
                                B,
                                CaseKind.TERMINATION_WARNING,
                                WOONSPRONG,
                                NOTHING,
                                false,
                                List.of(known("B-ID-NAME", SubjectRole.CANDIDATE_TENANT)),
                                null),
                        DAY)
                .items()
                .get(0);
        assertThat(verdict.refusals())
                .extracting(Refusal::reason, Refusal::article)
                .containsExactly(
                        tuple(RefusalReason.ROLE_NOT_OF_TRIGGER, "Art. 5"),
                        tuple(RefusalReason.ROLE_NOT_OF_GROUND, "Art. 2"));
    }

    @Test
    void whomArticleTwoNamesIsSaidWithoutTheCoResidentsOfArticleThree() {
        var warning =
                TestPolicies.request(B, CaseKind.TERMINATION_WARNING, WOONSPRONG, NOTHING, false, List.of(), null);
        var tenants = "protocol.document.SubjectRole.REFERENCE_TENANT|protocol.document.SubjectRole.TENANT";
        assertThat(RULE.about(B, warning, SubjectRole.CANDIDATE_TENANT))
                .extracting(refusal -> refusal.args().get(2))
                .containsExactly(tenants, tenants);
        assertThat(RULE.about(B, warning, SubjectRole.CO_RESIDENT)).isEmpty();
        assertThat(RULE.aboutOnly(B, warning, List.of(SubjectRole.CO_RESIDENT)))
                .extracting(
                        Refusal::reason,
                        Refusal::article,
                        refusal -> refusal.args().get(1))
                .containsExactly(tuple(RefusalReason.ONLY_BESIDE_GROUND, "Art. 2", tenants));
        assertThat(RULE.aboutOnly(B, warning, List.of(SubjectRole.CO_RESIDENT, SubjectRole.TENANT)))
                .isEmpty();
        var silentGround = TestPolicies.changed(
                B, text -> text.withArray("grounds").forEach(ground -> ((ObjectNode) ground).remove("subjectRoles")));
        assertThat(RULE.aboutOnly(silentGround, warning, List.of(SubjectRole.CO_RESIDENT)))
                .extracting(Refusal::reason, Refusal::article)
                .containsExactly(tuple(RefusalReason.ONLY_BESIDE_TRIGGER, "Art. 5"));
    }

    @Test
    void textThatTiesNothingIsReadAsBefore() {
        var loose = TestPolicies.changed(B, text -> {
            text.withArray("triggers")
                    .forEach(trigger -> ((ObjectNode) trigger).remove(List.of("groundCodes", "subjectRoles")));
            text.withArray("grounds").forEach(ground -> ((ObjectNode) ground).remove("subjectRoles"));
            text.withArray("flows")
                    .forEach(flow ->
                            flow.withArray("itemGroups").forEach(group -> ((ObjectNode) group).remove("caseKinds")));
        });
        var mixed = new ExchangeRequest(
                CaseKind.RENT_ARREARS,
                "ALLOCATION_UNDER_SUPPORT",
                "ARREARS",
                OCMW,
                new Direction(WOONSPRONG, OCMW),
                null,
                NOTHING,
                false,
                List.of(known("B-LIFE-1", SubjectRole.TENANT)),
                null,
                false);
        assertThat(RULE.decide(loose, mixed, DAY).allowed()).isTrue();
        assertThat(RULE.decide(B, mixed, DAY).general())
                .extracting(Refusal::reason, Refusal::article)
                .containsExactly(tuple(RefusalReason.TRIGGER_NOT_LISTED, "Art. 5"));
        assertThat(RULE.aboutOnly(loose, mixed, List.of(SubjectRole.CO_RESIDENT)))
                .isEmpty();
        assertThat(RULE.about(loose, mixed, SubjectRole.CANDIDATE_TENANT))
                .extracting(Refusal::reason, Refusal::article)
                .containsExactly(tuple(RefusalReason.ROLE_NOT_OF_KIND, "Art. 2"));
    }

    @Test
    void flowIsSetGoingByTheSideThatItNames() {
        assertThat(mode("PUSH", WOONSPRONG)).isEmpty();
        assertThat(mode("PULL", OCMW)).isEmpty();
        assertThat(mode("BOTH", OCMW)).isEmpty();
        assertThat(mode("PUSH", OCMW)).containsExactly("policy.refusal.other-side-begins.push");
        assertThat(mode("PULL", WOONSPRONG)).containsExactly("policy.refusal.other-side-begins.pull");
    }

    private static List<String> mode(String mode, EnterpriseNumber initiator) {
        var policy = TestPolicies.changed(
                B, text -> ((ObjectNode) text.withArray("flows").get(0)).put("mode", mode));
        var request = new ExchangeRequest(
                CaseKind.SUPPORT_AGREEMENT,
                "SUPPORT_TO_AVOID_NOTICE",
                "DURING_LEASE",
                initiator,
                new Direction(WOONSPRONG, OCMW),
                null,
                NOTHING,
                false,
                List.of(known("B-ID-NAME", SubjectRole.TENANT)),
                null,
                false);
        return RULE.decide(policy, request, DAY).general().stream()
                .map(Refusal::messageKey)
                .toList();
    }

    @Test
    void howTheHelpTurnedOutIsNeverToldBack() {
        var decision = RULE.decide(
                B,
                TestPolicies.request(
                        B,
                        CaseKind.TERMINATION_WARNING,
                        OCMW,
                        new CaseFacts(false, true),
                        true,
                        List.of(known("B-FB-END", SubjectRole.TENANT)),
                        null),
                DAY);
        assertThat(decision.general()).isEmpty();
        assertThat(decision.items().get(0).refusals())
                .extracting(Refusal::reason, Refusal::article)
                .containsExactly(tuple(RefusalReason.PURPOSE_NOT_LISTED, "Art. 2"));
    }

    @Test
    void sendingNeedsARecipientWhomTheReceiverListsInside() {
        assertThat(recipient(null)).containsExactly("policy.refusal.recipient-not-listed.missing");
        assertThat(recipient("woonhaven-ict")).containsExactly("policy.refusal.recipient-not-listed.unknown");
        assertThat(recipient("ocmw-verwerkers"))
                .as("a processor is not somebody to send to")
                .containsExactly("policy.refusal.recipient-not-listed.unknown");
        assertThat(recipient("ocmw-maatschappelijk-werkers")).isEmpty();
    }

    private static List<String> recipient(@Nullable String id) {
        return RULE
                .decide(
                        B,
                        new ExchangeRequest(
                                CaseKind.TERMINATION_WARNING,
                                "REASON_FOR_NOTICE",
                                "SHORTCOMING",
                                WOONSPRONG,
                                new Direction(WOONSPRONG, OCMW),
                                id,
                                NOTHING,
                                false,
                                List.of(),
                                Channel.SECURE_LINK,
                                false),
                        DAY)
                .general()
                .stream()
                .map(Refusal::messageKey)
                .toList();
    }

    @Test
    void sensitiveOrLargeMeansASecureLink() {
        var name = known("B-ID-NAME", SubjectRole.TENANT);
        var number = known("B-ID-INSZ", SubjectRole.TENANT);
        assertThat(sending(Channel.LETTER, false, name)).isEmpty();
        assertThat(sending(Channel.LETTER, false, name, number))
                .extracting(Refusal::messageKey)
                .containsExactly("policy.refusal.channel-forbidden.sensitive");
        assertThat(sending(Channel.LETTER, true, name))
                .extracting(Refusal::messageKey)
                .containsExactly("policy.refusal.channel-forbidden.bulk");
        assertThat(sending(Channel.SECURE_LINK, true, name, number)).isEmpty();
        assertThat(sending(
                        Channel.LETTER,
                        false,
                        new RequestedItem("B-LIFE-1", SubjectRole.TENANT, NoticeState.INFORMED, false)))
                .as("life habits are sensitive before anybody calls them special")
                .hasSize(1);
    }

    @Test
    void manyValuesAreALargeVolumeWhateverTheCaseWorkerSays() {
        var many = IntStream.range(0, PolicySettings.USUAL.bulkFrom())
                .mapToObj(i -> known("B-ID-NAME", SubjectRole.TENANT))
                .toArray(RequestedItem[]::new);
        assertThat(sending(Channel.LETTER, false, many)).hasSize(1);
    }

    @Test
    void letterStaysPossibleForSensitiveDataWhereTheProtocolSaysNothingSpecial() {
        var silent = TestPolicies.changed(
                B,
                text -> text.withArray("flows")
                        .forEach(flow -> flow.withObject("channels")
                                .removeAll()
                                .withArray("allowed")
                                .add("LETTER")
                                .add("EMAIL")));
        var request = TestPolicies.request(
                silent,
                CaseKind.SUPPORT_AGREEMENT,
                WOONSPRONG,
                NOTHING,
                false,
                List.of(known("B-ID-INSZ", SubjectRole.TENANT)),
                Channel.LETTER);
        assertThat(RULE.decide(silent, request, DAY).allowed()).isTrue();
        assertThat(RULE.channels(silent, request).stream()
                        .filter(ChannelChoice::allowed)
                        .map(ChannelChoice::channel))
                .containsExactly(Channel.LETTER);
    }

    @Test
    void partsFollowFromTheFlowsAndNotFromTheBodies() {
        var expected = new PolicyRoles(WOONSPRONG, OCMW, null);
        assertThat(PolicyRoles.of(B, CaseKind.SUPPORT_AGREEMENT, new Direction(OCMW, WOONSPRONG)))
                .isEqualTo(expected);
        assertThat(PolicyRoles.of(B, CaseKind.TERMINATION_WARNING, new Direction(WOONSPRONG, OCMW)))
                .isEqualTo(expected);
        assertThat(PolicyRoles.of(B, CaseKind.RENT_ARREARS, new Direction(OCMW, WOONSPRONG)))
                .isEqualTo(expected);
        assertThat(PolicyRoles.of(A, CaseKind.SUBTENANT_PROPOSAL, new Direction(ELEGAST, WOONHAVEN)))
                .isEqualTo(new PolicyRoles(WOONHAVEN, null, ELEGAST));
        assertThat(PolicyRoles.of(A, CaseKind.SUBTENANT_PROPOSAL, new Direction(WOONHAVEN, ELEGAST)))
                .isEqualTo(new PolicyRoles(null, null, null));
    }

    @Test
    void withoutFeedbackTheLandlordIsTheOneWhoWarns() {
        var oneWay = TestPolicies.changed(B, text -> text.withArray("flows").remove(1));
        assertThat(PolicyRoles.of(oneWay, CaseKind.TERMINATION_WARNING, new Direction(WOONSPRONG, OCMW)))
                .isEqualTo(new PolicyRoles(WOONSPRONG, OCMW, null));
    }

    @Test
    void noticeIsAGateInOneProtocolAndATermInTheOther() {
        assertThat(NoticeDuty.of(B).beforeTransfer()).isTrue();
        assertThat(NoticeDuty.of(B).responsible(new Direction(WOONSPRONG, OCMW)))
                .isEqualTo(WOONSPRONG);
        assertThat(NoticeDuty.of(A).beforeTransfer()).isFalse();
        assertThat(NoticeDuty.of(A).responsible(new Direction(ELEGAST, WOONHAVEN)))
                .isEqualTo(WOONHAVEN);
    }

    @Test
    void itemsAreShownWithWhyTheyDoNotGo() {
        var items = RULE.items(
                B,
                TestPolicies.request(B, CaseKind.SUPPORT_AGREEMENT, OCMW, NOTHING, false, List.of(), null),
                SubjectRole.CANDIDATE_TENANT);
        assertThat(items)
                .extracting(choice -> choice.item().code(), ItemChoice::allowed, ItemChoice::asksSpecial)
                .containsExactly(tuple("B-LIFE-2", true, true), tuple("B-FB-END", false, false));
        assertThat(items.get(0).caseByCase()).isTrue();
        assertThat(items.get(0).sensitive()).isTrue();
        assertThat(RULE.items(
                        A,
                        TestPolicies.request(A, CaseKind.SUBTENANT_PROPOSAL, ELEGAST, NOTHING, false, List.of(), null),
                        SubjectRole.SUBTENANT))
                .as("without the empty bullet")
                .hasSize(6);
    }
}
