package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.GISTEL;
import static be.protocolloket.exchange.CaseStory.WOONSPRONG;
import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.exchange.CaseDetails.ArrearsOrigin;
import be.protocolloket.exchange.model.RegistrationHelpProcess;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.exchange.model.TerminationWarningProcess;
import be.protocolloket.party.EnterpriseNumber;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a body decides stands in its own ledger with who decided, and nowhere in that of the other body. */
@IntegrationTest
class DecisionLedgerTests {

    private static final String WHY = "Dit volgt uit het overleg van vandaag.";

    @Autowired
    ApplicationContext context;

    @Test
    void whatCameOfHelpIsForTheSupporterAndTheNoticeForTheLandlord() {
        var story = GistelProtocol.warning(context);
        story.transfer(WOONSPRONG, GISTEL).arrives();
        story.does(GISTEL, TerminationWarningProcess.OFFER_HELP, "outcome", "REFUSED_BY_TENANT");
        assertThat(decided(story, GISTEL))
                .singleElement()
                .asString()
                .startsWith("OCMW Gistel besliste: de huurder wil geen hulp (")
                .endsWith(" | " + person(story, GISTEL));
        assertThat(decided(story, WOONSPRONG)).isEmpty();
    }

    @Test
    void aPlanOfTenantAndSupporterLeavesNothingWithTheLandlord() {
        var story = GistelProtocol.arrears(context, ArrearsOrigin.EX_OFFICIO, null);
        story.does(GISTEL, RentArrearsProcess.DECIDE_GUIDANCE, "decision", "START", "motivation", WHY);
        story.transfer(WOONSPRONG, GISTEL).arrives();
        var today = story.today();
        story.does(
                GISTEL,
                RentArrearsProcess.RECORD_ARREARS_AGREEMENT,
                "parties",
                "TWO",
                "signedOn",
                today.toString(),
                "planEndsOn",
                today.plusMonths(3).toString());
        story.does(GISTEL, RentArrearsProcess.FOLLOW_PLAN, "result", "DEFAULTED", "notedOn", today.toString());
        assertThat(codes(story, GISTEL)).containsExactlyInAnyOrder("GUIDANCE_STARTED", "PLAN_MADE", "PLAN_DEFAULTED");
        assertThat(codes(story, WOONSPRONG)).isEmpty();
    }

    @Test
    void eachBodyReadsItsOwnViewAndOnlyTheLandlordItsDecision() {
        var story = GistelProtocol.allocation(context, "ALLOCATION_CONDITION");
        story.transfer(WOONSPRONG, GISTEL).arrives();
        story.transfer(GISTEL, WOONSPRONG).arrives();
        story.does(GISTEL, SupportAgreementProcess.GIVE_VIEW, "view", "NEEDED");
        story.does(WOONSPRONG, SupportAgreementProcess.GIVE_VIEW, "view", "NOT_NEEDED");
        story.does(
                WOONSPRONG, SupportAgreementProcess.DECIDE_NECESSITY, "decision", "NOT_NECESSARY", "motivation", WHY);
        assertThat(codes(story, GISTEL))
                .contains("VIEW_NEEDED")
                .doesNotContain("VIEW_NOT_NEEDED", "SUPPORT_NOT_NECESSARY");
        assertThat(codes(story, WOONSPRONG))
                .contains("VIEW_NOT_NEEDED", "SUPPORT_NOT_NECESSARY")
                .doesNotContain("VIEW_NEEDED", "SECOND_READING_AGREED");
    }

    @Test
    void helpWithARegistrationIsForWhoHelped() {
        var story = GistelProtocol.registration(context);
        story.does(
                GISTEL,
                RegistrationHelpProcess.RECORD_HELP,
                "helpedOn",
                story.today().toString());
        assertThat(codes(story, GISTEL)).containsExactly("REGISTRATION_HELP_GIVEN");
        assertThat(codes(story, WOONSPRONG)).isEmpty();
    }

    private List<String> decided(CaseStory story, String body) {
        return new LedgerOf(context, story.id).told(new EnterpriseNumber(body), EntryKind.DECISION_TAKEN);
    }

    private List<String> codes(CaseStory story, String body) {
        return new LedgerOf(context, story.id)
                .entries(new EnterpriseNumber(body), EntryKind.DECISION_TAKEN).stream()
                        .map(entry -> entry.text("decision"))
                        .toList();
    }

    private String person(CaseStory story, String body) {
        return story.staff().caller(CaseStory.worker(body)).displayName();
    }
}
