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

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.policy.StartChoices.KindChoice;
import be.protocolloket.policy.process.RealChannelTable;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.Channel;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Refusals as people read them. */
@Execution(ExecutionMode.CONCURRENT)
class PolicyWordsTests {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    private static final CaseFacts NOTHING = new CaseFacts(false, false);
    private static final ResourceBundleMessageSource MESSAGES = messages();

    private final PolicyWords words = new PolicyWords(MESSAGES);

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/policy", "messages/protocol-document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.forLanguageTag("nl"));
        return messages;
    }

    private List<String> full(
            Policy policy, CaseKind kind, EnterpriseNumber from, CaseFacts facts, RequestedItem item) {
        var decision =
                RULE.decide(policy, TestPolicies.request(policy, kind, from, facts, false, List.of(item), null), DAY);
        return Stream.concat(decision.general().stream(), decision.items().get(0).refusals().stream())
                .map(refusal -> words.full(refusal, DUTCH))
                .toList();
    }

    private List<String> channel(Channel channel, String code) {
        var request = TestPolicies.request(
                B,
                CaseKind.TERMINATION_WARNING,
                WOONSPRONG,
                NOTHING,
                false,
                List.of(known(code, SubjectRole.TENANT)),
                channel);
        return RULE.decide(B, request, DAY).general().stream()
                .map(refusal -> words.full(refusal, DUTCH))
                .toList();
    }

    @Test
    void itemThatTheOtherProtocolHasIsNamedByTheArticle() {
        assertThat(full(B, CaseKind.SUPPORT_AGREEMENT, OCMW, NOTHING, known("B-ID-NAME", SubjectRole.TENANT)))
                .containsExactly(
                        "Art. 3.1 van het protocol (tweede tabel) noemt ‘Naam en voornaam’ niet in de mededeling van OCMW (Gistel) aan Woonsprong BV."
                                + " Laat dit gegeven weg, of start een wijziging van het protocol.");
    }

    @Test
    void codeThatNobodyKnowsIsNotRepeated() {
        assertThat(full(B, CaseKind.SUPPORT_AGREEMENT, OCMW, NOTHING, known("93051822361", SubjectRole.TENANT)))
                .singleElement()
                .asString()
                .startsWith(
                        "Art. 3.1 van het protocol (tweede tabel) noemt ‘een gegeven dat het protocol niet kent’ niet")
                .doesNotContain("93051822361");
    }

    @Test
    void wrongDirectionIsSaidInTheWordsOfArticleOne() {
        assertThat(full(A, CaseKind.SUBTENANT_PROPOSAL, WOONHAVEN, NOTHING, known("A-INCOME", SubjectRole.SUBTENANT)))
                .first()
                .isEqualTo(
                        "Artikel 1 van het protocol voorziet geen mededeling van persoonsgegevens door Woonhaven aan Elegast."
                                + " Deel dit niet mee; alleen een wijziging van het protocol kan deze richting toevoegen.");
    }

    @Test
    void conditionsAreSaidPlainly() {
        assertThat(full(B, CaseKind.RENT_ARREARS, WOONSPRONG, NOTHING, known("B-FIN-ARREARS", SubjectRole.TENANT)))
                .containsExactly(
                        "Art. 3.1 van het protocol (eerste tabel, Financiële bijzonderheden) laat ‘Huurachterstal’ alleen toe bij"
                                + " huurachterstal, en die staat niet in dit dossier."
                                + " Laat dit gegeven weg, of verbeter het dossier als de voorwaarde wel vervuld is.");
        assertThat(full(B, CaseKind.SUPPORT_AGREEMENT, OCMW, NOTHING, known("B-LIFE-2", SubjectRole.TENANT)))
                .containsExactly(
                        "Art. 3.1 van het protocol (tweede tabel, Leefgewoonten) voorziet ‘Gedragskenmerken van de kandidaat-huurder die doen vermoeden …’ niet voor een"
                                + " betrokkene die huurder is, wel voor een kandidaat-huurder of ex-huurder (opnieuw kandidaat). Laat dit gegeven voor deze"
                                + " betrokkene weg, of verbeter de hoedanigheid van de betrokkene als die niet juist is.");
        assertThat(full(B, CaseKind.SUPPORT_AGREEMENT, OCMW, NOTHING, known("B-FB-END", SubjectRole.TENANT)))
                .singleElement()
                .asString()
                .endsWith(
                        "nadat de begeleidingsovereenkomst beëindigd is. Laat dit gegeven nu weg. U deelt het mee als"
                                + " terugkoppeling, zodra de beëindiging van de begeleidingsovereenkomst in het dossier staat.");
    }

    @Test
    void channelsAreNamedAndTheRightOneToo() {
        assertThat(channel(Channel.LETTER, "B-ID-INSZ"))
                .containsExactly(
                        "Art. 6 van het protocol laat dit kanaal (brief) niet toe voor wat hier als gevoelig geldt, wel: beveiligde link."
                                + " Kies een ander kanaal.");
        assertThat(channel(Channel.EMAIL, "B-ID-NAME"))
                .containsExactly(
                        "Art. 6 van het protocol regelt de beveiliging; los daarvan zet Protocolloket nooit persoonsgegevens in e-mail."
                                + " Kies een ander kanaal.");
        assertThat(channel(Channel.IN_PERSON, "B-ID-NAME"))
                .containsExactly(
                        "Art. 6 van het protocol noemt dit kanaal niet (persoonlijk), wel: brief, e-mail of beveiligde link."
                                + " Kies een ander kanaal.");
    }

    @Test
    void daysAreWrittenOut() {
        var request = TestPolicies.request(A, CaseKind.SUBTENANT_PROPOSAL, ELEGAST, NOTHING, false, List.of(), null);
        var refusal = RULE.decide(A, request, FROM.minusDays(1)).general().get(0);
        assertThat(words.sentence(refusal, DUTCH))
                .isEqualTo(
                        "Artikel 11 van het protocol laat nog geen mededeling toe: het protocol treedt in werking op 5 januari 2026.");
        assertThat(words.sentence(refusal, Locale.ENGLISH))
                .isEqualTo(
                        "Artikel 11 of the protocol does not yet allow any communication: the protocol enters into force on 5 January 2026.");
    }

    @Test
    void protocolWithoutTheArticleSpeaksAsAWhole() {
        var bare = TestPolicies.changed(A, text -> text.withArray("articles").removeAll());
        var request =
                TestPolicies.request(bare, CaseKind.SUBTENANT_PROPOSAL, WOONHAVEN, NOTHING, false, List.of(), null);
        assertThat(words.sentence(RULE.decide(bare, request, DAY).general().get(0), DUTCH))
                .startsWith("Het protocol voorziet geen mededeling");
    }

    @Test
    void everyRefusalThatCanHappenHasItsSentencesInBothLanguages() {
        var seen = new TreeSet<String>();
        for (int seed = 0; seed < 6_000; seed++) {
            var random = new Random(seed);
            var found = RandomCase.of(random.nextBoolean() ? A : B, random);
            for (var refusal : found.refusals()) {
                if (seen.add(refusal.messageKey())) {
                    for (var locale : List.of(DUTCH, Locale.ENGLISH)) {
                        assertThat(words.full(refusal, locale))
                                .startsWith(refusal.article())
                                .doesNotContain("{", "policy.", "protocol.document.", "null", "''", "‘’")
                                .matches("(?s)[^.]*\\.? ?.*\\.");
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(25);
    }

    @Test
    void everyAnswerOfTheDecisionTableHasItsSentence() {
        for (var channel : Channel.values()) {
            for (boolean sensitive : new boolean[] {false, true}) {
                for (boolean bulk : new boolean[] {false, true}) {
                    var answer = RealChannelTable.get().judge(sensitive, bulk, channel);
                    if (!answer.allowed()) {
                        var key = "policy.refusal.channel-forbidden."
                                + answer.reason().replace(' ', '-');
                        assertThat(MESSAGES.getMessage(key, new Object[] {"Art. 6", "x"}, DUTCH))
                                .startsWith("Art. 6 ");
                    }
                }
            }
        }
    }

    @Test
    void everyFindingAndEveryReasonHasItsWords() {
        Stream.of(A, B)
                .flatMap(policy -> policy.bodies().stream().map(body -> RULE.choices(policy, body, DAY)))
                .flatMap(choices -> choices.kinds().stream())
                .flatMap((KindChoice kind) -> kind.findings().stream())
                .distinct()
                .forEach(
                        key -> assertThat(MESSAGES.getMessage(key, null, DUTCH)).endsWith("."));
        for (var step : NextStep.values()) {
            assertThat(MESSAGES.getMessage(step.messageKey(), null, DUTCH)).endsWith(".");
        }
    }
}
