package be.protocolloket.retention.correction;

import static be.protocolloket.retention.KeptStory.ELEGAST;
import static be.protocolloket.retention.KeptStory.GISTEL;
import static be.protocolloket.retention.KeptStory.WOONHAVEN;
import static be.protocolloket.retention.model.ErasureProcess.DECIDE_RETENTION;
import static be.protocolloket.retention.model.ErasureProcess.PROPOSE_ERASURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.party.Caller;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.KeptState;
import be.protocolloket.retention.KeptStory;
import be.protocolloket.retention.record.RetentionRefusedException;
import be.protocolloket.retention.run.RetentionRun;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Somebody typed a wrong day from which ten years run, and the records manager sets it right. */
@IntegrationTest
class AnchorCorrectionTests {

    private static final String KEEPER = "woonhaven-archief";
    private static final String SOURCE = "De opzegbrief van de huurder.";
    private static final String WHY = "De huur liep door; de brief ging over een ander pand.";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    RetentionRun run;

    @Autowired
    AnchorCorrections corrections;

    @Autowired
    AnchorRecording recording;

    @Autowired
    DatabaseClock clock;

    private LocalDate today;

    @BeforeEach
    void look() {
        today = clock.today();
    }

    @Test
    void theTermRunsFromTheRightDayAndAnErasureThatWasUnderWayIsWithdrawn() {
        var story = ended(today.minusYears(11));
        run.run();
        assertThat(story.open()).containsExactly(PROPOSE_ERASURE + " recordsmanager:" + WOONHAVEN);
        var right = today.minusYears(2);
        correct(story, KEEPER, right, WHY);
        assertThat(story.file(WOONHAVEN).dueOn()).isEqualTo(right.plusYears(10).plusDays(1));
        assertThat(story.file(WOONHAVEN).state()).isEqualTo(KeptState.WAITING);
        assertThat(story.open()).isEmpty();
        run.run();
        assertThat(story.open()).isEmpty();
        var told = story.told(WOONHAVEN, EntryKind.ANCHOR_CORRECTED);
        assertThat(told).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(DemoLogin.personId(KEEPER));
            assertThat(entry.text("from")).isEqualTo(today.minusYears(11).toString());
            assertThat(entry.text("on")).isEqualTo(right.toString());
            assertThat(entry.details().toString()).doesNotContain("pand");
        });
        assertThat(story.told(ELEGAST, EntryKind.ANCHOR_CORRECTED))
                .as("in a one-way exchange the day tells how the case ended")
                .isEmpty();
    }

    @Test
    void aDayThatNoStepRecordedIsRecordedOnceItIsKnown() {
        var story = KeptStory.proposal(context);
        story.woonhavenReceives("A-ID-NAME");
        story.closed(CaseOutcome.PROPOSAL_REJECTED);
        run.run();
        assertThat(story.open()).containsExactly(DECIDE_RETENTION + " recordsmanager:" + WOONHAVEN);
        var file = story.file(WOONHAVEN);
        for (var other : List.of("elegast-archief", "woonhaven-dossier")) {
            assertThatThrownBy(() -> recording.record(
                            file.id(), AnchorEvent.LEASE_ENDED, today, SOURCE, story.staff.caller(other)))
                    .isInstanceOf(NotHereException.class);
        }
        var keeper = story.staff.caller(KEEPER);
        assertThat(recording.recordable(file, keeper))
                .containsExactlyInAnyOrder(AnchorEvent.LEASE_ENDED, AnchorEvent.CANDIDATE_FILE_STRUCK);
        assertThatThrownBy(
                        () -> recording.record(file.id(), AnchorEvent.LEASE_ENDED, today.plusDays(1), SOURCE, keeper))
                .isInstanceOf(RetentionRefusedException.class);
        assertThatThrownBy(() -> recording.record(file.id(), AnchorEvent.LEASE_ENDED, today, "zomaar", keeper))
                .isInstanceOf(RetentionRefusedException.class);
        assertThatThrownBy(() -> recording.record(file.id(), AnchorEvent.CASE_CLOSED, today, SOURCE, keeper))
                .isInstanceOf(NotHereException.class);
        recording.record(file.id(), AnchorEvent.LEASE_ENDED, today.minusDays(3), SOURCE, keeper);
        assertThat(story.file(WOONHAVEN).dueOn())
                .isEqualTo(today.minusDays(3).plusYears(10).plusDays(1));
        assertThat(story.open()).as("nobody is asked any more").isEmpty();
        assertThat(story.told(WOONHAVEN, EntryKind.ANCHOR_RECORDED)).hasSize(1);
        assertThat(story.told(ELEGAST, EntryKind.ANCHOR_RECORDED)).isEmpty();
        assertThat(corrections.of(story.file(WOONHAVEN), keeper))
                .singleElement()
                .satisfies(one -> assertThat(corrections.reason(one)).contains(SOURCE));
        assertThatThrownBy(() -> recording.record(file.id(), AnchorEvent.LEASE_ENDED, today, SOURCE, keeper))
                .as("set right, not recorded twice")
                .isInstanceOf(NotHereException.class);
        correct(story, KEEPER, today, WHY);
        assertThat(story.file(WOONHAVEN).dueOn()).isEqualTo(today.plusYears(10).plusDays(1));
    }

    @Test
    void whatWasDecidedForWantOfADayGivesWayToTheDay() {
        var story = KeptStory.proposal(context);
        story.woonhavenReceives("A-ID-NAME");
        story.closed(CaseOutcome.PROPOSAL_REJECTED);
        run.run();
        story.staff.complete(
                KEEPER,
                story.task(DECIDE_RETENTION, WOONHAVEN),
                "rules[0].decision",
                "UNTIL",
                "rules[0].until",
                today.plusYears(1).toString(),
                "rules[0].motivation",
                "De huur loopt nog.");
        assertThat(story.file(WOONHAVEN).dueOn()).isEqualTo(today.plusYears(1));
        recording.record(
                story.file(WOONHAVEN).id(),
                AnchorEvent.CANDIDATE_FILE_STRUCK,
                today,
                SOURCE,
                story.staff.caller(KEEPER));
        assertThat(story.file(WOONHAVEN).dueOn()).isEqualTo(today.plusYears(10).plusDays(1));
    }

    @Test
    void anEarlierDayCountsTooAndWhatIsDueIsFound() {
        var story = ended(today);
        var right = today.minusYears(10).minusDays(1);
        correct(story, KEEPER, right, WHY);
        assertThat(story.file(WOONHAVEN).dueOn()).isEqualTo(right.plusYears(10).plusDays(1));
        run.run();
        assertThat(story.open()).containsExactly(PROPOSE_ERASURE + " recordsmanager:" + WOONHAVEN);
    }

    @Test
    void whoeverChoseTheEventMeantTheDayOnWhichItHappened() {
        var story = KeptStory.proposal(context);
        story.woonhavenReceives("A-ID-NAME");
        story.anchored(AnchorEvent.CANDIDATE_FILE_STRUCK, today.minusYears(11), WOONHAVEN)
                .anchored(AnchorEvent.LEASE_ENDED, today.minusYears(2), WOONHAVEN)
                .closed(CaseOutcome.SUBLET_ENDED);
        run.run();
        story.staff.complete(
                KEEPER,
                story.task(DECIDE_RETENTION, WOONHAVEN),
                "rules[0].decision",
                "LEASE_ENDED",
                "rules[0].motivation",
                "De huur is hier wat telt.");
        var right = today.minusYears(5);
        correct(story, KEEPER, right, WHY);
        assertThat(story.file(WOONHAVEN).dueOn()).isEqualTo(right.plusYears(10).plusDays(1));
    }

    @Test
    void nobodyDecidesAnyLongerOnceTheDaysAgree() {
        var story = KeptStory.proposal(context);
        story.woonhavenReceives("A-ID-NAME");
        var struck = today.minusYears(11);
        story.anchored(AnchorEvent.CANDIDATE_FILE_STRUCK, struck, WOONHAVEN)
                .anchored(AnchorEvent.LEASE_ENDED, today.minusYears(2), WOONHAVEN)
                .closed(CaseOutcome.SUBLET_ENDED);
        run.run();
        correct(story, KEEPER, today.minusYears(5), WHY);
        assertThat(story.open())
                .as("still two days")
                .containsExactly(DECIDE_RETENTION + " recordsmanager:" + WOONHAVEN);
        correct(story, KEEPER, struck, WHY);
        assertThat(story.file(WOONHAVEN).state()).isEqualTo(KeptState.WAITING);
        assertThat(story.file(WOONHAVEN).dueOn()).isEqualTo(struck.plusYears(10).plusDays(1));
        assertThat(story.open()).isEmpty();
        run.run();
        assertThat(story.open()).containsExactly(PROPOSE_ERASURE + " recordsmanager:" + WOONHAVEN);
    }

    @Test
    void whatTheOtherBodyRecordedDoesNotCount() {
        var story = KeptStory.proposal(context);
        story.woonhavenReceives("A-ID-NAME");
        var later = today.minusYears(1);
        story.anchored(AnchorEvent.CANDIDATE_FILE_STRUCK, today.minusYears(11), WOONHAVEN)
                .anchored(AnchorEvent.LEASE_ENDED, today.minusYears(2), WOONHAVEN)
                .anchored(AnchorEvent.LEASE_ENDED, later, ELEGAST)
                .closed(CaseOutcome.SUBLET_ENDED);
        run.run();
        story.staff.complete(
                KEEPER,
                story.task(DECIDE_RETENTION, WOONHAVEN),
                "rules[0].decision",
                "LEASE_ENDED",
                "rules[0].motivation",
                "De huur is hier wat telt.");
        correct(story, KEEPER, today.minusYears(5), WHY);
        assertThat(story.file(WOONHAVEN).dueOn()).isEqualTo(today.plusYears(5).plusDays(1));
    }

    @Test
    void whoAnswersForBothBodiesCorrectsTheDayOfTheOneThatKeepsTheFile() {
        var story = KeptStory.proposal(context);
        story.woonhavenReceives("A-ID-NAME");
        story.anchored(AnchorEvent.LEASE_ENDED, today.minusYears(3), ELEGAST)
                .anchored(AnchorEvent.LEASE_ENDED, today.minusYears(2), WOONHAVEN)
                .closed(CaseOutcome.SUBLET_ENDED);
        var groups = Stream.of(ELEGAST, WOONHAVEN)
                .map(body -> GroupId.of(Role.RECORDS_MANAGER, body))
                .collect(Collectors.toSet());
        var both = new Caller(DemoLogin.personId(KEEPER), "Archief", groups);
        var right = today.minusYears(1);
        corrections.correct(story.file(WOONHAVEN).id(), AnchorEvent.LEASE_ENDED, right, WHY, both);
        assertThat(story.told(WOONHAVEN, EntryKind.ANCHOR_CORRECTED)).hasSize(1);
        assertThat(corrections.of(story.file(WOONHAVEN), both))
                .extracting(AnchorCorrection::body)
                .containsExactly(WOONHAVEN);
    }

    @Test
    void onlyARecordsManagerOfTheBodyThatRecordedItMay() {
        var recorded = today.minusYears(2);
        var story = ended(recorded);
        for (var other : List.of("cranium-dpo", "elegast-archief", "woonhaven-dossier", "gistel-archief")) {
            assertThatThrownBy(() -> correct(story, other, today.minusYears(1), WHY))
                    .as(other)
                    .isInstanceOf(NotHereException.class);
        }
        var own = story.written(ELEGAST);
        var elegast = story.staff.caller("elegast-archief");
        assertThat(corrections.correctable(own, elegast))
                .as("also where both bodies look")
                .isEmpty();
        assertThatThrownBy(
                        () -> corrections.correct(own.id(), AnchorEvent.CASE_CLOSED, today.minusDays(1), WHY, elegast))
                .as("what the system recorded is no mistake of a person")
                .isInstanceOf(NotHereException.class);
        assertThat(story.file(WOONHAVEN).dueOn())
                .isEqualTo(recorded.plusYears(10).plusDays(1));
    }

    @Test
    void aDayThatCannotBeAndAMissingReasonAreRefusedAtTheirField() {
        var recorded = today.minusYears(2);
        var story = ended(recorded);
        assertThat(refused(story, today.plusDays(1), WHY)).isEqualTo("on retention.problem.anchor-day");
        assertThat(refused(story, null, WHY)).isEqualTo("on retention.problem.anchor-day");
        assertThat(refused(story, today.minusYears(31), WHY)).isEqualTo("on retention.problem.anchor-day");
        assertThat(refused(story, recorded, WHY)).isEqualTo("on retention.problem.anchor-same");
        assertThat(refused(story, today.minusYears(1), "kort")).isEqualTo("reason retention.problem.reason");
        assertThat(story.file(WOONHAVEN).dueOn())
                .isEqualTo(recorded.plusYears(10).plusDays(1));
    }

    @Test
    void onceSomethingWasErasedByItTheDayStands() {
        var story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME");
        story.anchored(AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY, today).closed(CaseOutcome.SUPPORT_ENDED_SUCCESSFULLY);
        var keeper = story.staff.caller("gistel-archief");
        assertThat(corrections.correctable(story.file(GISTEL), keeper)).hasSize(1);
        run.run();
        story.erased(GISTEL, "gistel-archief", "wvi-dpo");
        assertThat(corrections.correctable(story.file(GISTEL), keeper)).isEmpty();
        assertThatThrownBy(() -> corrections.correct(
                        story.file(GISTEL).id(),
                        AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY,
                        today.minusDays(1),
                        WHY,
                        keeper))
                .isInstanceOf(NotHereException.class);
    }

    @Test
    void thePageAsksForDayAndReasonAndTellsWhatIsWrongAtTheField() throws Exception {
        var story = ended(today.minusYears(2));
        var file = "/retention/" + story.file(WOONHAVEN).id();
        var at = file + "/anchors/lease-ended";
        as(KEEPER, get(file)).andExpect(content().string(containsString("href=\"" + at + "\"")));
        as("cranium-dpo", get(file)).andExpect(content().string(not(containsString("/anchors/"))));
        as("cranium-dpo", get(at)).andExpect(status().isNotFound());
        as(KEEPER, get(file + "/anchors/anything")).andExpect(status().isNotFound());
        as(KEEPER, get(at))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Juiste dag")))
                .andExpect(content().string(not(containsString("??"))));
        as(KEEPER, get(at + "?lang=en"))
                .andExpect(content().string(containsString("Right day")))
                .andExpect(content().string(not(containsString("??"))));
        as(KEEPER, post(at).param("on", "31/2/2026").param("reason", WHY))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"on-error\"")))
                .andExpect(content().string(containsString("value=\"31/2/2026\"")));
        as(KEEPER, post(at).param("on", "1/2/2024").param("reason", "kort"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("id=\"reason-error\"")));
        as(KEEPER, post(at).param("on", "1/2/2024").param("reason", WHY)).andExpect(redirectedUrl(file));
        as(KEEPER, get(file))
                .andExpect(content().string(containsString("1 februari 2024 in plaats van")))
                .andExpect(content().string(containsString(WHY)))
                .andExpect(content().string(containsString("2/2/2034")))
                .andExpect(content().string(not(containsString("??"))));
        as(KEEPER, get("/cases/" + story.caseId)).andExpect(content().string(containsString("zette recht")));
    }

    private KeptStory ended(LocalDate on) {
        var story = KeptStory.proposal(context);
        story.woonhavenReceives("A-ID-NAME");
        return story.anchored(AnchorEvent.LEASE_ENDED, on, WOONHAVEN).closed(CaseOutcome.SUBLET_ENDED);
    }

    private void correct(KeptStory story, String by, LocalDate on, String why) {
        corrections.correct(story.file(WOONHAVEN).id(), AnchorEvent.LEASE_ENDED, on, why, story.staff.caller(by));
    }

    private String refused(KeptStory story, LocalDate on, String why) {
        var problem = catchThrowableOfType(RetentionRefusedException.class, () -> correct(story, KEEPER, on, why))
                .problem();
        return problem.field() + " " + problem.messageKey();
    }

    private ResultActions as(String person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(DemoLogin.as(person)).with(csrf()));
    }
}
