package be.protocolloket.policy;

import static be.protocolloket.policy.TestPolicies.A;
import static be.protocolloket.policy.TestPolicies.ELEGAST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Registered;
import be.protocolloket.party.Caller;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Channel;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The policy of a protocol as it lies in the database, and the rule as the application sets it up. */
@IntegrationTest
class PolicyReadingTests {

    private static final Caller MANAGER =
            new Caller(new UUID(0, 7), "Beheer", Set.of(GroupId.of(Role.PROTOCOL_MANAGER, ELEGAST)));

    @Autowired
    Policies policies;

    @Autowired
    Rule rule;

    @Autowired
    PolicyWords words;

    @Autowired
    ApplicationContext context;

    @Autowired
    ProtocolDrafting drafting;

    @Autowired
    Protocols protocols;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    private UUID registered(@Nullable LocalDate end) {
        var signed = LocalDate.of(2024, 5, 24);
        var facts = Dossiers.signedOn(A.document(), signed, end);
        return Registered.asGround(context, A.document(), facts, MANAGER).id();
    }

    @Test
    void policyIsTheSignedTextWithItsDates() {
        var id = registered(clock.today().plusDays(30));
        var policy = policies.of(id);
        assertThat(policy.versionId()).isEqualTo(protocols.currentVersion(id).id());
        assertThat(policy.document()).isEqualTo(A.document());
        assertThat(policy.effectiveDate()).isEqualTo(LocalDate.of(2024, 5, 24));
        assertThat(policy.endDate()).isEqualTo(clock.today().plusDays(30));
        assertThat(policy.ended()).isFalse();
        assertThat(policies.of(registered(clock.today())).ended()).isTrue();
    }

    @Test
    void draftsAndStrangersHaveNoPolicy() {
        var draft = drafting.openDraft(A.document(), ELEGAST, MANAGER).id();
        assertThatThrownBy(() -> policies.of(draft)).isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> policies.of(UUID.randomUUID())).isInstanceOf(NotHereException.class);
    }

    @Test
    void ruleDecidesWithTheDeployedTableAndLeavesNoTraceInTheEngine() {
        var id = registered(null);
        Registered.acceptPortal(context, id, Dossiers.caller(context, "elegast-beheer"));
        var policy = policies.of(id);
        var asked = TestPolicies.request(
                policy,
                CaseKind.SUBTENANT_PROPOSAL,
                ELEGAST,
                new CaseFacts(false, false),
                false,
                List.of(TestPolicies.known("A-INCOME", SubjectRole.SUBTENANT)),
                Channel.SECURE_PLATFORM);
        assertThat(rule.decide(policy, asked, clock.today()).allowed()).isTrue();
        assertThat(rule.sensitive(policy, asked)).isTrue();
        assertThat(jdbc.sql(
                                "select count(distinct resource_name_) from act_re_decision_def where key_ = 'choose-channel'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from act_hi_decinst")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void wordsComeFromTheMessagesOfTheApplication() {
        var policy = policies.of(registered(null));
        var refusal = rule.choices(policy, TestPolicies.OCMW, clock.today())
                .refusals()
                .get(0);
        assertThat(words.full(refusal, Locale.forLanguageTag("nl-BE")))
                .isEqualTo(
                        "Artikel 5 van het protocol geldt niet voor 0212.213.729: die instantie is geen partij bij het protocol."
                                + " Deel onder dit protocol niets mee; werk onder een protocol waarbij uw instantie partij is.");
    }
}
