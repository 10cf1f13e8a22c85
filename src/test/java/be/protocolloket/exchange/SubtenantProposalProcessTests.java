package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.ELEGAST;
import static be.protocolloket.exchange.CaseStory.WOONHAVEN;
import static be.protocolloket.exchange.SupportAgreementProcessTests.closed;
import static be.protocolloket.exchange.SupportAgreementProcessTests.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.casefile.ProposalQuestions;
import be.protocolloket.exchange.model.SubjectNoticeProcess;
import be.protocolloket.exchange.model.SubtenantProposalProcess;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.document.CaseKind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A candidate is proposed in one direction; what the landlord decides does not go back. */
@IntegrationTest
class SubtenantProposalProcessTests {

    private static final String WHY = "De woning past bij het gezin.";

    @Autowired
    ApplicationContext context;

    @Autowired
    Cases cases;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRejectedCandidateIsStruckOnTheDayThatThePersonChose() {
        var story = checked("YES", "NO");
        story.does(
                WOONHAVEN,
                SubtenantProposalProcess.DECIDE_PROPOSAL,
                "decision",
                "REJECTED",
                "struckOn",
                story.today().minusDays(2).toString(),
                "motivation",
                WHY);
        closed(story, CaseOutcome.PROPOSAL_REJECTED);
        assertThat(story.process).hasNotPassed(SubtenantProposalProcess.RECORD_LEASE_END);
        assertThat(story.anchors())
                .containsExactly("CANDIDATE_FILE_STRUCK " + story.today().minusDays(2) + " " + WOONHAVEN);
    }

    @Test
    void anAcceptedCandidateRentsUntilTheLandlordRecordsTheEnd() {
        var story = checked("YES", "YES");
        decide(story, "ACCEPTED");
        assertThat(story.process).isWaitingAtExactly(SubtenantProposalProcess.RECORD_LEASE_END);
        assertThat(tasks(story))
                .containsExactly(SubtenantProposalProcess.RECORD_LEASE_END + " caseworker:" + WOONHAVEN);
        assertThat(refusal(() -> end(story, story.today().plusDays(1).toString())))
                .containsExactly("on exchange.problem.day-in-future");
        end(story, story.today().toString());
        closed(story, CaseOutcome.SUBLET_ENDED);
        assertThat(story.anchors()).containsExactly("LEASE_ENDED " + story.today() + " " + WOONHAVEN);
    }

    @Test
    void moreInformationMeansASecondTransfer() {
        var story = checked("YES", "NO");
        assertThat(refusal(() -> decide(story, "ACCEPTED")))
                .containsExactly("decision exchange.problem.conditions-not-met");
        more(story);
        assertThat(story.process).isWaitingAtExactly(SubtenantProposalProcess.SEND_PROPOSAL);
        assertThat(tasks(story)).allMatch(task -> task.endsWith(":" + ELEGAST));
        story.transfer(ELEGAST, WOONHAVEN).arrives();
        assertThat(story.transfers()).hasSize(2);
        assertThat(context.getBean(ProposalQuestions.class).of(story.id))
                .containsExactly(
                        new ProposalQuestions.Question(1, List.of("A-INCOME"), ProposalQuestions.Reason.OUTDATED));
        for (String body : List.of(ELEGAST, WOONHAVEN)) {
            var caller = story.staff().caller(CaseStory.worker(body));
            assertThat(context.getBeanProvider(CasePanel.class).stream()
                            .flatMap(panel -> panel.show(story.view(), caller).stream())
                            .map(PanelView::fragment))
                    .as(body)
                    .contains("moreInformation");
        }
        assertThat(tasks(story)).contains(SubtenantProposalProcess.CHECK_CONDITIONS + " caseworker:" + WOONHAVEN);
    }

    /** Without what and why the proposer would have to guess. */
    @Test
    void moreInformationNamesItemsOfTheProtocolAndAReason() {
        var story = checked("YES", "YES");
        assertThat(refusal(() -> decide(story, "MORE_INFO")))
                .containsExactlyInAnyOrder(
                        "missing workflow.form.required.checklist", "missingWhy workflow.form.required.choice");
        assertThat(refusal(() -> story.does(
                        WOONHAVEN,
                        SubtenantProposalProcess.DECIDE_PROPOSAL,
                        "decision",
                        "MORE_INFO",
                        "missing",
                        "B-LIFE-1",
                        "missingWhy",
                        "MISSING",
                        "motivation",
                        WHY)))
                .containsExactly("missing workflow.form.notOffered");
    }

    /** BVCW 6.71 §3: a number with its calculation, which stays with the landlord. */
    @Test
    void theRentIsANumberWithItsCalculationAndStaysWithTheLandlord() {
        var story = proposed();
        story.transfer(ELEGAST, WOONHAVEN).arrives();
        assertThat(refusal(() -> rent(story, "0"))).containsExactly("rent exchange.problem.rent");
        assertThat(refusal(() -> rent(story, "-5"))).isNotEmpty();
        rent(story, "412.5");
        assertThat(story.notes(WOONHAVEN))
                .contains("rent: Huurprijs: € 412,50 per maand.\nVolgens de rekenwijze van vandaag.");
        assertThat(story.notes(ELEGAST)).noneMatch(note -> note.contains("412,50"));
        assertThat(story.engineVariables()).doesNotContain("412,50", "412.5", "rekenwijze");
    }

    private static void rent(CaseStory story, String rent) {
        story.does(
                WOONHAVEN,
                SubtenantProposalProcess.CHECK_CONDITIONS,
                "incomeMet",
                "YES",
                "propertyMet",
                "YES",
                "rentCalculated",
                "YES",
                "rent",
                rent,
                "calculation",
                "Volgens de rekenwijze van vandaag.");
    }

    @Test
    void theProposerNeverSeesTheDecision() {
        var story = checked("YES", "YES");
        decide(story, "ACCEPTED");
        assertThat(story.notes(ELEGAST)).noneMatch(note -> note.contains(WHY) || note.startsWith("proposal"));
        assertThat(story.notices("caseworker:" + ELEGAST)).isEmpty();
        assertThat(tasks(story)).noneMatch(task -> task.endsWith(":" + ELEGAST));
        assertThat(story.transfers())
                .allMatch(transfer -> transfer.discloser().digits().equals(ELEGAST));
    }

    @Test
    void theProposersListsAreTheSameWhetherTheOtherDecidesOrDecided() {
        var story = proposed();
        assertThat(seen(story, ELEGAST)).isEqualTo("OPEN OPEN");
        assertThat(cases.visibleTo(
                                story.staff().caller(CaseStory.worker(WOONHAVEN)),
                                new CaseFilter(null, CaseKind.SUBTENANT_PROPOSAL, null, null, 1, 100))
                        .cases())
                .as("nothing was sent yet")
                .extracting(CaseView::id)
                .doesNotContain(story.id);
        story.transfer(ELEGAST, WOONHAVEN).arrives();
        assertThat(seen(story, ELEGAST)).isEqualTo("HANDLED CLOSED");
        assertThat(seen(story, WOONHAVEN)).isEqualTo("OPEN OPEN");
        check(story, "NO", "YES");
        more(story);
        assertThat(seen(story, ELEGAST)).as("it has something to do again").isEqualTo("OPEN OPEN");
        story.transfer(ELEGAST, WOONHAVEN).arrives();
        check(story, "NO", "YES");
        assertThat(seen(story, ELEGAST)).isEqualTo("HANDLED CLOSED");
        story.does(
                WOONHAVEN,
                SubtenantProposalProcess.DECIDE_PROPOSAL,
                "decision",
                "REJECTED",
                "struckOn",
                story.today().toString(),
                "motivation",
                WHY);
        closed(story, CaseOutcome.PROPOSAL_REJECTED);
        assertThat(seen(story, ELEGAST)).isEqualTo("HANDLED CLOSED");
        assertThat(seen(story, WOONHAVEN)).isEqualTo("CLOSED CLOSED");
        assertThat(readersOfTheEnd(story)).containsExactly(WOONHAVEN);
    }

    @Test
    void aProposalThatIsNotSentEndsTheCase() {
        var story = proposed();
        story.transfer(ELEGAST, WOONHAVEN).stopped();
        closed(story, CaseOutcome.PROPOSAL_NOT_SENT);
        assertThat(story.process).hasNotPassed(SubtenantProposalProcess.CHECK_CONDITIONS);
        assertThat(seen(story, ELEGAST)).isEqualTo("CLOSED CLOSED");
        assertThat(readersOfTheEnd(story)).containsExactly(ELEGAST);
    }

    @Test
    void theConditionsAreYesOrNo() {
        var story = checked("NO", "YES");
        assertThat(story.look(WOONHAVEN, SubtenantProposalProcess.DECIDE_PROPOSAL)
                        .values())
                .containsEntry(
                        "conditions",
                        "Inkomensvoorwaarde: Nee\nVoorwaarde over onroerend bezit: Ja\nHuurprijs berekend: Ja\nHuurprijs: € 412,50 per maand.");
    }

    /** Without the duty to inform afterwards, which follows every receipt under this protocol and outlives the case. */
    private static List<String> tasks(CaseStory story) {
        return story.open().stream()
                .filter(task -> !task.startsWith(SubjectNoticeProcess.INFORM_AFTERWARDS))
                .toList();
    }

    private CaseStory proposed() {
        return CaseStory.proposal(context, CaseStory.elegast(context));
    }

    private CaseStory checked(String income, String property) {
        return check(proposed().transfer(ELEGAST, WOONHAVEN).arrives(), income, property);
    }

    /** Where the case is to a case worker of this body, and the states under which its list shows it. */
    private String seen(CaseStory story, String body) {
        var caller = story.staff().caller(CaseStory.worker(body));
        var listed = Stream.of(CaseState.values())
                .filter(state -> cases
                        .visibleTo(caller, new CaseFilter(state, CaseKind.SUBTENANT_PROPOSAL, null, null, 1, 100))
                        .cases()
                        .stream()
                        .anyMatch(each -> each.id().equals(story.id)))
                .map(CaseState::name);
        var standing = context.getBean(Border.class).of(story.id, caller).standing(story.transfers());
        return Stream.concat(Stream.of(standing.name()), listed).collect(Collectors.joining(" "));
    }

    private List<String> readersOfTheEnd(CaseStory story) {
        return jdbc.sql("select unnest(readers) from ledger_entry where case_id = :case and kind = 'CASE_CLOSED'")
                .param("case", story.id)
                .query(String.class)
                .list();
    }

    private static CaseStory check(CaseStory story, String income, String property) {
        return story.does(
                WOONHAVEN,
                SubtenantProposalProcess.CHECK_CONDITIONS,
                "incomeMet",
                income,
                "propertyMet",
                property,
                "rentCalculated",
                "YES",
                "rent",
                "412.5",
                "calculation",
                "Volgens de rekenwijze van vandaag.");
    }

    private static void decide(CaseStory story, String decision) {
        story.does(WOONHAVEN, SubtenantProposalProcess.DECIDE_PROPOSAL, "decision", decision, "motivation", WHY);
    }

    private static void more(CaseStory story) {
        story.does(
                WOONHAVEN,
                SubtenantProposalProcess.DECIDE_PROPOSAL,
                "decision",
                "MORE_INFO",
                "missing",
                "A-INCOME",
                "missingWhy",
                "OUTDATED",
                "motivation",
                WHY);
    }

    private static void end(CaseStory story, String day) {
        story.does(WOONHAVEN, SubtenantProposalProcess.RECORD_LEASE_END, "anchor", "LEASE_ENDED", "on", day);
    }
}
