package be.protocolloket.policy;

import static be.protocolloket.policy.TestPolicies.A;
import static be.protocolloket.policy.TestPolicies.B;
import static be.protocolloket.policy.TestPolicies.DAY;
import static be.protocolloket.policy.TestPolicies.ELEGAST;
import static be.protocolloket.policy.TestPolicies.OCMW;
import static be.protocolloket.policy.TestPolicies.RULE;
import static be.protocolloket.policy.TestPolicies.WOONSPRONG;
import static be.protocolloket.policy.TestPolicies.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.protocolloket.party.Direction;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.AmendmentTopic;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A refusal cites the place in the text as finely as the text has it, once, in one sentence. */
@Execution(ExecutionMode.CONCURRENT)
class RefusalPlaceTests {

    private static final CaseFacts NOTHING = new CaseFacts(false, false);

    private final PolicyWords words = new PolicyWords(messages());

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/policy", "messages/protocol-document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.forLanguageTag("nl"));
        return messages;
    }

    private static List<Refusal> refused(
            Policy policy,
            CaseKind kind,
            EnterpriseNumber from,
            CaseFacts facts,
            boolean feedback,
            RequestedItem item) {
        var request = TestPolicies.request(policy, kind, from, facts, feedback, List.of(item), null);
        return RULE.decide(policy, request, DAY).items().get(0).refusals();
    }

    private String said(Refusal refusal, String language) {
        return words.sentence(refusal, Locale.forLanguageTag(language));
    }

    @Test
    void theTableAndItsPartAreCitedAndTheRowIsInTheSentence() {
        var arrears = refused(
                        B,
                        CaseKind.TERMINATION_WARNING,
                        WOONSPRONG,
                        NOTHING,
                        false,
                        known("B-FIN-ARREARS", SubjectRole.TENANT))
                .get(0);
        assertThat(said(arrears, "nl-BE"))
                .isEqualTo(
                        "Art. 3.1 van het protocol (eerste tabel, Financiële bijzonderheden) laat ‘Huurachterstal’ alleen toe bij huurachterstal,"
                                + " en die staat niet in dit dossier.");
        assertThat(said(arrears, "en")).startsWith("Art. 3.1 of the protocol (first table, ");
        assertThat(arrears.place().row()).isEqualTo("Huurachterstal");
    }

    @Test
    void theOtherDirectionIsTheSecondTableUnderTheSameNumber() {
        var ending = refused(B, CaseKind.SUPPORT_AGREEMENT, OCMW, NOTHING, false, known("B-FB-END", SubjectRole.TENANT))
                .get(0);
        assertThat(said(ending, "nl-BE"))
                .startsWith("Art. 3.1 van het protocol (tweede tabel, Terugkoppeling dossier met verhuurder) laat");
        var unlisted = refused(
                        B, CaseKind.SUPPORT_AGREEMENT, OCMW, NOTHING, false, known("B-ID-NAME", SubjectRole.TENANT))
                .get(0);
        assertThat(said(unlisted, "nl-BE"))
                .startsWith("Art. 3.1 van het protocol (tweede tabel) noemt ‘Naam en voornaam’ niet");
        assertThat(unlisted.amendment()).isEqualTo(AmendmentTopic.ITEM);
    }

    @Test
    void aPurposeIsCitedByTheSectionOfItsDirectionAndByItsNumberOrHeading() {
        var warning = refused(
                        B,
                        CaseKind.TERMINATION_WARNING,
                        OCMW,
                        new CaseFacts(false, true),
                        true,
                        known("B-FB-END", SubjectRole.TENANT))
                .get(0);
        assertThat(said(warning, "nl-BE"))
                .startsWith("Art. 2.2 van het protocol (Betreffende begeleidingsovereenkomsten) noemt geen doel");
        assertThat(warning.amendment()).isEqualTo(AmendmentTopic.PURPOSE);
        var registration = refused(
                        B,
                        CaseKind.REGISTRATION_HELP,
                        WOONSPRONG,
                        NOTHING,
                        false,
                        known("B-ID-NAME", SubjectRole.CANDIDATE_TENANT))
                .get(0);
        assertThat(said(registration, "nl-BE")).startsWith("Art. 2.1 van het protocol (1, 2) noemt geen doel");
    }

    @Test
    void aGroundIsCitedByThePointThatNamesIt() {
        var candidate = refused(
                B,
                CaseKind.TERMINATION_WARNING,
                WOONSPRONG,
                NOTHING,
                false,
                known("B-ID-NAME", SubjectRole.CANDIDATE_TENANT));
        assertThat(candidate.stream().map(refusal -> said(refusal, "nl-BE")))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("Art. 2.1.1 "));
        var allocation = new ExchangeRequest(
                CaseKind.SUPPORT_AGREEMENT,
                "ALLOCATION_UNDER_SUPPORT",
                "DURING_LEASE",
                OCMW,
                new Direction(WOONSPRONG, OCMW),
                null,
                NOTHING,
                false,
                List.of(),
                null,
                false);
        assertThat(RULE.decide(B, allocation, DAY).general())
                .filteredOn(refusal -> refusal.reason() == RefusalReason.GROUND_NOT_OF_TRIGGER)
                .singleElement()
                .satisfies(refusal -> assertThat(said(refusal, "nl-BE")).startsWith("Art. 2.1.B "));
    }

    @Test
    void aTableThatNumbersItsPartsIsCitedByThem() {
        var income = refused(
                        A,
                        CaseKind.SUBTENANT_PROPOSAL,
                        ELEGAST,
                        NOTHING,
                        false,
                        new RequestedItem("A-INCOME", SubjectRole.SUBTENANT, NoticeState.INFORMED, true))
                .get(0);
        assertThat(said(income, "nl-BE"))
                .startsWith("Artikel 3 van het protocol (Gegeven 4, Financiële informatie) noemt voor ‘Inkomen’");
    }

    @Test
    void aTriggerAndAGroundAreTheRowsOfTheirArticles() {
        var candidate = refused(
                B,
                CaseKind.TERMINATION_WARNING,
                WOONSPRONG,
                NOTHING,
                false,
                known("B-ID-NAME", SubjectRole.CANDIDATE_TENANT));
        assertThat(candidate)
                .extracting(
                        refusal -> refusal.article() + " " + refusal.place().section(),
                        refusal -> refusal.place().row().substring(0, 8))
                .containsExactly(tuple("Art. 5 ", "Wanneer "), tuple("Art. 2 2.1.1", "Ernstige"));
    }

    @Test
    void aTextWithoutFeedbackIsNotSaidToAllowAny() {
        var proposal = refused(
                A, CaseKind.SUBTENANT_PROPOSAL, ELEGAST, NOTHING, true, known("A-INCOME", SubjectRole.SUBTENANT));
        assertThat(proposal)
                .singleElement()
                .satisfies(refusal -> assertThat(said(refusal, "nl-BE"))
                        .endsWith("voorziet geen terugkoppeling, en dus ook niet van ‘Inkomen’."));
    }

    @Test
    void aReasonAgainstSeveralItemsIsSaidOnce() {
        var name = new RequestedItem("B-ID-NAME", SubjectRole.TENANT, NoticeState.NOT_INFORMED, false);
        var birth = new RequestedItem("B-ID-DOB", SubjectRole.TENANT, NoticeState.NOT_INFORMED, false);
        var request = TestPolicies.request(
                B, CaseKind.TERMINATION_WARNING, WOONSPRONG, NOTHING, false, List.of(name, birth), null);
        assertThat(RULE.decide(B, request, DAY).reasons())
                .extracting(Refusal::reason)
                .containsOnlyOnce(RefusalReason.SUBJECT_NOT_INFORMED);
    }
}
