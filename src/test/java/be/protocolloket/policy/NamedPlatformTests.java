package be.protocolloket.policy;

import static be.protocolloket.policy.TestPolicies.A;
import static be.protocolloket.policy.TestPolicies.B;
import static be.protocolloket.policy.TestPolicies.DAY;
import static be.protocolloket.policy.TestPolicies.ELEGAST;
import static be.protocolloket.policy.TestPolicies.OCMW;
import static be.protocolloket.policy.TestPolicies.RULE;
import static be.protocolloket.policy.TestPolicies.WOONHAVEN;
import static be.protocolloket.policy.TestPolicies.WOONSPRONG;
import static be.protocolloket.policy.TestPolicies.known;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Channel;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

/** A platform that a protocol names is that platform; an example is no more than that. */
class NamedPlatformTests {

    private static ExchangeRequest proposal(@Nullable Channel channel, boolean elsewhere) {
        var right = TestPolicies.request(
                A,
                CaseKind.SUBTENANT_PROPOSAL,
                ELEGAST,
                new CaseFacts(false, false),
                false,
                List.of(known("A-INCOME", SubjectRole.SUBTENANT)),
                channel);
        return new ExchangeRequest(
                right.kind(),
                right.trigger(),
                right.ground(),
                right.initiator(),
                right.direction(),
                right.recipient(),
                right.facts(),
                right.feedback(),
                right.items(),
                channel,
                false,
                elsewhere);
    }

    private static List<String> support(Policy policy, Channel channel) {
        var request = TestPolicies.request(
                policy,
                CaseKind.SUPPORT_AGREEMENT,
                OCMW,
                new CaseFacts(false, false),
                false,
                List.of(known("B-LIFE-2", SubjectRole.CANDIDATE_TENANT)),
                channel);
        return keys(RULE.decide(policy, request, DAY).general());
    }

    private static List<String> keys(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::messageKey).toList();
    }

    private static Policy agreed(Policy policy) {
        return new Policy(
                policy.protocolId(),
                policy.versionId(),
                policy.effectiveDate(),
                policy.endDate(),
                policy.ended(),
                policy.document(),
                true);
    }

    private static Policy channels(Policy policy, Consumer<ObjectNode> change) {
        return TestPolicies.changed(
                policy,
                text -> text.withArray("flows").forEach(flow -> change.accept((ObjectNode) flow.get("channels"))));
    }

    @ParameterizedTest
    @EnumSource(names = {"SECURE_PLATFORM", "INTERFACE"})
    void thisPortalIsNotTheReceiversOwnPlatform(Channel channel) {
        var refused = RULE.decide(A, proposal(channel, false), DAY).general();
        assertThat(keys(refused)).containsExactly("policy.refusal.channel-forbidden.other-platform");
        assertThat(refused.get(0).article()).isEqualTo("Artikel 6");
        assertThat(refused.get(0).args()).contains("Citrix Sharefile (Woonhaven)");
        assertThat(RULE.channels(A, proposal(null, false))).noneMatch(ChannelChoice::allowed);
    }

    @Test
    void itIsWhereThePartiesSaidSo() {
        assertThat(RULE.channels(agreed(A), proposal(null, false)).stream()
                        .filter(ChannelChoice::allowed)
                        .map(ChannelChoice::channel))
                .containsExactly(Channel.SECURE_PLATFORM, Channel.INTERFACE);
    }

    @Test
    void dataCanBeHandedOverOnTheNamedPlatform() {
        assertThat(A.platform(new Direction(ELEGAST, WOONHAVEN))).contains("Citrix Sharefile (Woonhaven)");
        assertThat(RULE.handOver(A, proposal(null, true))).isEmpty();
        assertThat(RULE.decide(A, proposal(Channel.SECURE_PLATFORM, true), DAY).allowed())
                .isTrue();
        var forbidden = channels(A, rules -> rules.withArray("forbidden").add("SECURE_PLATFORM"));
        assertThat(keys(RULE.handOver(forbidden, proposal(null, true))))
                .containsExactly("policy.refusal.channel-forbidden.forbidden");
    }

    @Test
    void nothingCanBeHandedOverWhereNoPlatformIsNamed() {
        assertThat(B.platform(new Direction(WOONSPRONG, OCMW))).isEmpty();
        var bare = channels(A, rules -> {
            rules.remove("platform");
            rules.remove("host");
        });
        assertThat(keys(RULE.handOver(bare, proposal(null, true))))
                .containsExactly("policy.refusal.channel-forbidden.no-platform");
        assertThat(RULE.decide(bare, proposal(Channel.SECURE_PLATFORM, false), DAY)
                        .allowed())
                .as("a secure platform without a name is any")
                .isTrue();
    }

    @Test
    void anExampleBindsNobody() {
        assertThat(support(B, Channel.SECURE_LINK)).isEmpty();
        assertThat(support(B, Channel.SECURE_PLATFORM)).isEmpty();
        var example = channels(A, rules -> {
            rules.put("platformExample", true);
            rules.remove("host");
        });
        assertThat(RULE.decide(example, proposal(Channel.SECURE_PLATFORM, false), DAY)
                        .allowed())
                .isTrue();
    }

    @Test
    void aLinkOfSomebodysOwnHostIsNotOurs() {
        var hosted = channels(B, rules -> rules.put("host", "woonsprong"));
        for (var channel : List.of(Channel.SECURE_LINK, Channel.SECURE_PLATFORM, Channel.INTERFACE)) {
            assertThat(support(hosted, channel)).containsExactly("policy.refusal.channel-forbidden.other-platform");
            assertThat(support(agreed(hosted), channel)).isEmpty();
        }
    }

    @Test
    void aLinkThatTheTextListsBesideThePlatformMayBeOurs() {
        var both = channels(A, rules -> rules.withArray("allowed").add("SECURE_LINK"));
        assertThat(RULE.channels(both, proposal(null, false)).stream()
                        .filter(ChannelChoice::allowed)
                        .map(ChannelChoice::channel))
                .contains(Channel.SECURE_LINK, Channel.SECURE_PLATFORM, Channel.INTERFACE);
        assertThat(RULE.handOver(both, proposal(null, true)))
                .as("and the platform stays one of the ways")
                .isEmpty();
    }

    @Test
    void aPlatformThatIsNamedForSomeDataOnlyBindsTheFlow() {
        var sensitive = channels(A, rules -> {
            rules.withArray("allowed").removeAll();
            rules.withArray("whenSensitive").removeAll();
            rules.withArray("whenBulk").removeAll();
            rules.withArray("whenSensitive").add("SECURE_PLATFORM");
        });
        for (var channel : List.of(Channel.SECURE_PLATFORM, Channel.INTERFACE)) {
            assertThat(keys(RULE.decide(sensitive, proposal(channel, false), DAY)
                            .general()))
                    .as("%s", channel)
                    .containsExactly("policy.refusal.channel-forbidden.other-platform");
        }
        assertThat(keys(RULE.decide(sensitive, proposal(Channel.SECURE_LINK, false), DAY)
                        .general()))
                .as("the text itself has no link for these data, whoever agreed")
                .containsExactly("policy.refusal.channel-forbidden.sensitive");
        assertThat(RULE.decide(agreed(sensitive), proposal(Channel.SECURE_PLATFORM, false), DAY)
                        .allowed())
                .isTrue();
    }

    @Test
    void aHostWithoutAnyListOfChannelsLeavesNothingToOurLinks() {
        var bare = channels(A, rules -> {
            rules.withArray("allowed").removeAll();
            rules.withArray("whenSensitive").removeAll();
            rules.withArray("whenBulk").removeAll();
        });
        for (var channel : List.of(Channel.SECURE_LINK, Channel.SECURE_PLATFORM, Channel.INTERFACE)) {
            assertThat(keys(RULE.decide(bare, proposal(channel, false), DAY).general()))
                    .as("%s", channel)
                    .containsExactly("policy.refusal.channel-forbidden.other-platform");
        }
        assertThat(RULE.handOver(bare, proposal(null, true))).isEmpty();
    }

    @Test
    void aHostWithoutANameIsNamedByTheHost() {
        var nameless = channels(A, rules -> rules.remove("platform"));
        assertThat(nameless.platform(new Direction(ELEGAST, new EnterpriseNumber("0403795657"))))
                .contains("(Woonhaven)");
    }
}
