package be.protocolloket.retention;

import static be.protocolloket.retention.KeptStory.GISTEL;
import static be.protocolloket.retention.KeptStory.WOONSPRONG;
import static be.protocolloket.retention.model.ErasureProcess.APPROVAL_OVERDUE;
import static be.protocolloket.retention.model.ErasureProcess.APPROVAL_REMINDER_DUE;
import static be.protocolloket.retention.model.ErasureProcess.DECISION_OVERDUE;
import static be.protocolloket.retention.model.ErasureProcess.DECISION_REMINDER_DUE;
import static be.protocolloket.retention.model.ErasureProcess.PROPOSAL_OVERDUE;
import static be.protocolloket.retention.model.ErasureProcess.PROPOSAL_REMINDER_DUE;
import static be.protocolloket.retention.model.ErasureProcess.PROPOSE_ERASURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.hold.LegalHolds;
import be.protocolloket.retention.record.LegalHold;
import be.protocolloket.retention.run.RetentionRun;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Erasures that people leave lying, or stop: whoever must act hears of it, and what was done stands in the ledger. */
@IntegrationTest
class LateErasureTests {

    private static final String KEEPERS = "recordsmanager:" + GISTEL;
    private static final String OFFICER = "dpo:" + GISTEL;
    private static final String REMINDER = "retention.notice.reminder";

    @Autowired
    ApplicationContext context;

    @Autowired
    RetentionRun run;

    @Autowired
    LegalHolds holds;

    @Autowired
    DatabaseClock clock;

    @Test
    void aProposalAndAnApprovalThatDoNotComeAreAskedForAndThenToldToTheOfficer() {
        var story = due();
        assertThat(story.fire(PROPOSAL_REMINDER_DUE)).isEqualTo(1);
        assertThat(story.notices(KEEPERS)).containsExactly(REMINDER);
        assertThat(story.notices(OFFICER)).isEmpty();
        assertThat(story.fire(PROPOSAL_OVERDUE)).isEqualTo(1);
        assertThat(story.notices(OFFICER)).containsExactly("retention.notice.erasure-overdue");
        assertThat(story.open()).containsExactly(PROPOSE_ERASURE + " " + KEEPERS);
        story.staff.complete("gistel-archief", story.task(PROPOSE_ERASURE, GISTEL), "outcome", "PROPOSE");
        assertThat(story.fire(PROPOSAL_OVERDUE)).as("that step is over").isZero();
        assertThat(story.fire(APPROVAL_REMINDER_DUE)).isEqualTo(1);
        assertThat(story.notices(OFFICER)).contains(REMINDER);
        assertThat(story.fire(APPROVAL_OVERDUE)).isEqualTo(1);
        assertThat(story.notices(OFFICER))
                .as("what was told already and nobody dismissed is not told twice")
                .containsExactly("retention.notice.erasure-overdue", REMINDER);
        assertThat(story.notices("recordsmanager:" + WOONSPRONG)).isEmpty();
    }

    @Test
    void aDecisionThatDoesNotComeIsAskedForAndThenToldToTheOfficer() {
        var story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME");
        story.closed(CaseOutcome.SUPPORT_NOT_NEEDED);
        run.run();
        assertThat(story.fire(DECISION_REMINDER_DUE)).isEqualTo(1);
        assertThat(story.notices(KEEPERS)).containsExactly(REMINDER);
        assertThat(story.fire(DECISION_OVERDUE)).isEqualTo(1);
        assertThat(story.notices(KEEPERS)).contains("retention.notice.decision-overdue");
        assertThat(story.notices(OFFICER)).containsExactly("retention.notice.decision-overdue");
    }

    @Test
    void whatIsHeldIsNotCalledLate() {
        var story = due();
        var file = story.file(GISTEL).id();
        var officer = story.staff.caller("wvi-dpo");
        holds.place(file, "Klacht bij de VTC over dit dossier.", clock.today().plusMonths(1), officer);
        assertThat(story.fire(PROPOSAL_REMINDER_DUE)).isEqualTo(1);
        assertThat(story.fire(PROPOSAL_OVERDUE)).isEqualTo(1);
        assertThat(story.notices(KEEPERS)).isEmpty();
        assertThat(story.notices(OFFICER)).isEmpty();
    }

    @Test
    void eachBodyHoldsAndLiftsItsOwnPartAlone() {
        var story = due();
        var own = story.written(GISTEL).id();
        var other = story.written(WOONSPRONG).id();
        var ours = story.staff.caller("gistel-archief");
        var theirs = story.staff.caller("woonsprong-archief");
        var review = clock.today().plusMonths(1);
        holds.place(own, "Onze klacht loopt nog altijd.", review, ours);
        assertThatThrownBy(() -> holds.lift(own, "Dat hoeft voor ons niet.", theirs))
                .isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> holds.place(own, "Bij ons is beroep ingesteld.", review, theirs))
                .isInstanceOf(NotHereException.class);
        holds.place(other, "Bij ons is beroep ingesteld.", review, theirs);
        holds.lift(other, "Het beroep is ingetrokken.", theirs);
        assertThat(holds.of(own))
                .filteredOn(LegalHold::stands)
                .extracting(LegalHold::body)
                .containsExactly(GISTEL);
        assertThat(story.written(GISTEL).held()).isTrue();
        holds.lift(own, "De klacht is afgehandeld.", ours);
        assertThat(story.written(GISTEL).held()).isFalse();
    }

    @Test
    void whoStopsAnErasureAndLetsItGoOnStandsInTheLedgerOfTheBodyWithoutTheReason() {
        var story = due();
        var file = story.file(GISTEL).id();
        var officer = story.staff.caller("wvi-dpo");
        var review = clock.today().plusMonths(1);
        holds.place(file, "Klacht bij de VTC over dit dossier.", review, officer);
        holds.lift(file, "De klacht is afgehandeld.", officer);
        var placed = story.told(GISTEL, EntryKind.HOLD_PLACED);
        assertThat(placed).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(officer.personId());
            assertThat(entry.text("until")).isEqualTo(review.toString());
            assertThat(entry.details().toString()).doesNotContain("VTC", "acht");
        });
        assertThat(story.told(GISTEL, EntryKind.HOLD_LIFTED)).hasSize(1);
        assertThat(story.told(WOONSPRONG, EntryKind.HOLD_PLACED)).isEmpty();
        holds.lift(file, "Er is niets meer op te heffen.", officer);
        assertThat(story.told(GISTEL, EntryKind.HOLD_LIFTED))
                .as("nothing stood")
                .hasSize(1);
    }

    private KeptStory due() {
        var story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME");
        story.anchored(AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY, clock.today())
                .closed(CaseOutcome.SUPPORT_ENDED_SUCCESSFULLY);
        run.run();
        return story;
    }
}
