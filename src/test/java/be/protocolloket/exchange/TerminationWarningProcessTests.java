package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.GISTEL;
import static be.protocolloket.exchange.CaseStory.WOONSPRONG;
import static be.protocolloket.exchange.SupportAgreementProcessTests.closed;
import static be.protocolloket.exchange.SupportAgreementProcessTests.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.correction.RightPerson;
import be.protocolloket.exchange.course.LeaseNotice;
import be.protocolloket.exchange.course.LeaseNotice.Block;
import be.protocolloket.exchange.course.LeaseNotice.Reason;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.model.TerminationWarningProcess;
import be.protocolloket.exchange.naming.TransferNames;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.exchange.subject.SubjectNumbers;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notice of lease stays blocked until the warning was delivered. */
@IntegrationTest
class TerminationWarningProcessTests {

    private static final String WHY = "De tekortkoming duurt al maanden.";

    @Autowired
    ApplicationContext context;

    @Autowired
    LeaseNotice notice;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theDecisionOnNoticeIsBlockedUntilTheWarningIsReceived() {
        var story = GistelProtocol.warning(context);
        var warning = story.transfer(WOONSPRONG, GISTEL);
        assertThat(reason(story)).isEqualTo(Reason.WARNING_NOT_SENT);
        warning.informed().assessed().readAgain();
        assertThat(reason(story)).isEqualTo(Reason.WARNING_NOT_SENT);
        warning.sent();
        assertThat(reason(story)).isEqualTo(Reason.WARNING_NOT_RECEIVED);
        assertThat(story.process).isWaitingAtExactly(TerminationWarningProcess.SEND_WARNING);
        warning.received();
        assertThat(notice.blocked(story.id)).isEmpty();
        assertThat(story.process)
                .isWaitingAtExactly(TerminationWarningProcess.DECIDE_NOTICE, TerminationWarningProcess.OFFER_HELP);
        assertThat(story.open())
                .containsExactly(
                        TerminationWarningProcess.DECIDE_NOTICE + " caseworker:" + WOONSPRONG,
                        TerminationWarningProcess.OFFER_HELP + " caseworker:" + GISTEL);
    }

    @Test
    void whatCameOfTheHelpStaysWithTheSupporter() {
        var story = warned();
        story.does(GISTEL, TerminationWarningProcess.OFFER_HELP, "outcome", "REFUSED_BY_TENANT", "note", "Wil niet.");
        assertThat(story.notes(GISTEL)).contains("help: De huurder wil geen hulp.\nWil niet.");
        assertThat(story.notes(WOONSPRONG)).noneMatch(note -> note.startsWith("help"));
        assertThat(story.engineVariables()).doesNotContain("REFUSED_BY_TENANT", "Wil niet");
        decide(story, "NOTICE_GIVEN");
        closed(story, CaseOutcome.NOTICE_GIVEN);
    }

    @Test
    void theLandlordMayDropTheNoticeAndTheCaseWaitsForTheHelp() {
        var story = warned();
        decide(story, "DROPPED");
        assertThat(story.process)
                .isWaitingAtExactly(TerminationWarningProcess.OFFER_HELP, TerminationWarningProcess.JOIN_AFTER_WARNING);
        assertThat(story.open()).containsExactly(TerminationWarningProcess.OFFER_HELP + " caseworker:" + GISTEL);
        story.does(GISTEL, TerminationWarningProcess.OFFER_HELP, "outcome", "RESOLVED");
        closed(story, CaseOutcome.NOTICE_DROPPED);
    }

    @Test
    void nobodyDecidesBeforeTheWarningArrivedNorInTheFuture() {
        var story = warned();
        assertThat(refusal(() -> decideOn(story, story.today().minusDays(1).toString())))
                .containsExactly("decidedOn exchange.problem.before-warning");
        assertThat(refusal(() -> decideOn(story, story.today().plusDays(1).toString())))
                .containsExactly("decidedOn exchange.problem.day-in-future");
    }

    @Test
    void aWarningAboutTheWrongPersonIsSentAgainAndUntilThenNothingMayBeDecided() {
        var story = GistelProtocol.warning(context);
        story.transfer(WOONSPRONG, GISTEL)
                .informed()
                .assessed()
                .readAgain()
                .sent()
                .acknowledged("WRONG_PERSON");
        assertThat(reason(story)).isEqualTo(Reason.WARNING_RETURNED);
        assertThat(story.open()).contains(PrepareAndTransmitProcess.HANDLE_RETURN + " caseworker:" + WOONSPRONG);
        RightPerson.corrected(context, story.id, story.staff().caller(CaseStory.worker(WOONSPRONG)));
        story.does(WOONSPRONG, PrepareAndTransmitProcess.HANDLE_RETURN, "decision", "AGAIN");
        assertThat(reason(story)).isEqualTo(Reason.WARNING_NOT_SENT);
        story.transfer(WOONSPRONG, GISTEL).arrives();
        assertThat(notice.blocked(story.id)).isEmpty();
        assertThat(names(story, WOONSPRONG))
                .containsExactly("Eerste mededeling", "Mededeling, tweede levering: na verbetering van de betrokkene")
                .isEqualTo(names(story, GISTEL));
        assertThat(jdbc.sql("""
                        select details ->> 'delivered' || ' ' || (details ->> 'repeat') from ledger_entry
                         where case_id = :case and kind = 'DATA_TRANSMITTED' and details ->> 'repeat' is not null""").param("case", story.id).query(String.class).list())
                .containsExactly("2 WRONG_PERSON");
    }

    @Test
    void whoAssessesTypesNothingThatTheBodyKnows() {
        var story = GistelProtocol.warning(
                context, new NewSubject(SubjectRole.TENANT, "Godelieve Vandamme", Dossiers.insz()));
        story.transfer(WOONSPRONG, GISTEL).informed();
        var subject = context.getBean(SubjectNumbers.class)
                .open(story.id, ReadingPurpose.IDENTIFY, story.staff().caller(CaseStory.worker(WOONSPRONG)))
                .get(0);
        var rows = CaseStory.rows(story.look(WOONSPRONG, PrepareAndTransmitProcess.ASSESS_ITEMS), "items");
        assertThat(rows)
                .filteredOn(row -> row.get("value") != null)
                .extracting(row -> row.get("item"), row -> row.get("value"))
                .containsExactlyInAnyOrder(
                        tuple("Naam en voornaam", subject.name()),
                        tuple("Rijksregisternummer / INSZ-nummer", subject.insz()));
        assertThat(rows)
                .extracting(row -> row.get("item"))
                .noneMatch(item -> item.toString().contains("kandidaat"));
        assertThat(jdbc.sql("select count(*) from transfer_reading where transfer_id = :id")
                        .param("id", story.lastTransfer().id())
                        .query(Integer.class)
                        .single())
                .as("the number was shown, so that it is written down")
                .isEqualTo(1);
    }

    @Test
    void aPreparationThatBeganAnewIsNamedSoToItsOwnBodyOnly() {
        var story = GistelProtocol.warning(context);
        story.transfer(WOONSPRONG, GISTEL).informed();
        RightPerson.corrected(context, story.id, story.staff().caller(CaseStory.worker(WOONSPRONG)));
        assertThat(names(story, WOONSPRONG))
                .containsExactly(
                        "Eerste mededeling",
                        "Eerste mededeling, opnieuw voorbereid na een verbetering van het dossier");
        story.transfer(WOONSPRONG, GISTEL).arrives();
        assertThat(names(story, GISTEL)).containsExactly("Eerste mededeling");
    }

    @Test
    void aWarningThatWasGivenBackForGoodIsNotCalledUnsent() {
        var story = GistelProtocol.warning(context);
        story.transfer(WOONSPRONG, GISTEL)
                .informed()
                .assessed()
                .readAgain()
                .sent()
                .acknowledged("NOT_NEEDED");
        story.does(WOONSPRONG, PrepareAndTransmitProcess.HANDLE_RETURN, "decision", "STOP");
        closed(story, CaseOutcome.WARNING_NOT_DELIVERED);
        assertThat(reason(story)).isEqualTo(Reason.WARNING_GIVEN_BACK);
    }

    private List<String> names(CaseStory story, String body) {
        var seen =
                context.getBean(Cases.class).transfers(story.id, story.staff().caller(CaseStory.worker(body)));
        var names = context.getBean(TransferNames.class);
        LocaleContextHolder.setLocale(Locale.forLanguageTag("nl"));
        try {
            return seen.stream().map(transfer -> names.of(transfer, seen)).toList();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void aWarningThatIsNeverAcknowledgedKeepsTheNoticeBlockedUntilItsDeliveryIsProven() {
        var story = GistelProtocol.warning(context);
        var warning = story.transfer(WOONSPRONG, GISTEL)
                .informed()
                .assessed()
                .readAgain()
                .sent();
        execute(job(PrepareAndTransmitProcess.RECEIPT_REMINDER_DUE, story.transferring()));
        assertThat(story.notices("caseworker:" + GISTEL)).hasSize(1);
        assertThat(story.notices("caseworker:" + WOONSPRONG)).isEmpty();
        execute(job(PrepareAndTransmitProcess.RECEIPT_OVERDUE, story.transferring()));
        assertThat(story.notices("caseworker:" + GISTEL)).hasSize(2);
        assertThat(story.notices("caseworker:" + WOONSPRONG)).hasSize(1);
        assertThat(reason(story)).isEqualTo(Reason.WARNING_NOT_RECEIVED);
        assertThat(refusal(() -> silence(story, "GO_ON"))).isNotEmpty();
        assertThat(reason(story)).isEqualTo(Reason.WARNING_NOT_RECEIVED);

        warning.read();
        silence(story, "GO_ON");
        assertThat(notice.blocked(story.id)).isEmpty();
        assertThat(story.open())
                .containsExactly(
                        TerminationWarningProcess.DECIDE_NOTICE + " caseworker:" + WOONSPRONG,
                        TerminationWarningProcess.OFFER_HELP + " caseworker:" + GISTEL);
    }

    @Test
    void aWarningThatNobodyOpenedIsTakenBackAndNoticeStaysBlocked() {
        var story = GistelProtocol.warning(context);
        story.transfer(WOONSPRONG, GISTEL).informed().assessed().readAgain().sent();
        execute(job(PrepareAndTransmitProcess.RECEIPT_OVERDUE, story.transferring()));
        silence(story, "RECALL");
        closed(story, CaseOutcome.WARNING_NOT_DELIVERED);
        assertThat(story.lastTransfer().state()).isEqualTo(TransferState.RECALLED);
        assertThat(story.process).hasNotPassed(TerminationWarningProcess.DECIDE_NOTICE);
        assertThat(reason(story)).isEqualTo(Reason.WARNING_RECALLED);
    }

    @Test
    void theWaitingTimeCountsFromTheDeliveryAndNotFromItsAcknowledgement() {
        jdbc.sql("update term set working_days = 3 where code = 'T-K2-WAIT'").update();
        try {
            var story = GistelProtocol.warning(context);
            var warning = story.transfer(WOONSPRONG, GISTEL)
                    .informed()
                    .assessed()
                    .readAgain()
                    .sent();
            warning.read();
            jdbc.sql("update transfer set sent_at = sent_at - interval '20 days' where id = :id")
                    .param("id", story.lastTransfer().id())
                    .update();
            jdbc.sql("""
                    update transfer_reading set read_at = read_at - interval '10 days' where transfer_id = :id and body = :body""")
                    .param("id", story.lastTransfer().id())
                    .param("body", GISTEL)
                    .update();
            warning.acknowledged("RECEIVED");
            assertThat(notice.blocked(story.id)).as("delivered ten days ago").isEmpty();
            assertThat(job(TerminationWarningProcess.WAIT_BEFORE_NOTICE, story.process)
                            .getDuedate())
                    .isInThePast();
            execute(job(TerminationWarningProcess.WAIT_BEFORE_NOTICE, story.process));
            decide(story, "NOTICE_GIVEN");
            story.does(GISTEL, TerminationWarningProcess.OFFER_HELP, "outcome", "RESOLVED");
            closed(story, CaseOutcome.NOTICE_GIVEN);
        } finally {
            jdbc.sql("update term set working_days = 0 where code = 'T-K2-WAIT'")
                    .update();
        }
    }

    @Test
    void aWarningThatIsStoppedEndsTheCaseWithTheNoticeBlocked() {
        var story = GistelProtocol.warning(context);
        story.transfer(WOONSPRONG, GISTEL).stopped();
        closed(story, CaseOutcome.WARNING_NOT_DELIVERED);
        assertThat(story.process).hasNotPassed(TerminationWarningProcess.DECIDE_NOTICE);
        assertThat(reason(story)).isEqualTo(Reason.WARNING_STOPPED);
    }

    @Test
    void anAgreedWaitingTimeComesBeforeTheDecision() {
        jdbc.sql("update term set working_days = 3 where code = 'T-K2-WAIT'").update();
        try {
            var story = warned();
            assertThat(story.process)
                    .isWaitingAtExactly(
                            TerminationWarningProcess.OFFER_HELP, TerminationWarningProcess.WAIT_BEFORE_NOTICE);
            assertThat(story.open()).containsExactly(TerminationWarningProcess.OFFER_HELP + " caseworker:" + GISTEL);
            assertThat(reason(story)).isEqualTo(Reason.WAITING_TIME);
            execute(job(TerminationWarningProcess.WAIT_BEFORE_NOTICE, story.process));
            assertThat(story.open()).contains(TerminationWarningProcess.DECIDE_NOTICE + " caseworker:" + WOONSPRONG);
        } finally {
            jdbc.sql("update term set working_days = 0 where code = 'T-K2-WAIT'")
                    .update();
        }
    }

    @Test
    void otherCasesAreNotAboutNotice() {
        assertThat(notice.blocked(GistelProtocol.duringLease(context).id)).isEmpty();
    }

    private CaseStory warned() {
        var story = GistelProtocol.warning(context);
        return story.transfer(WOONSPRONG, GISTEL).arrives();
    }

    private static void silence(CaseStory story, String decision) {
        story.does(WOONSPRONG, PrepareAndTransmitProcess.RESOLVE_SILENCE, "decision", decision);
    }

    private static void decide(CaseStory story, String decision) {
        story.does(
                WOONSPRONG,
                TerminationWarningProcess.DECIDE_NOTICE,
                "decision",
                decision,
                "decidedOn",
                story.today().toString(),
                "motivation",
                WHY);
    }

    private static void decideOn(CaseStory story, String day) {
        story.does(
                WOONSPRONG,
                TerminationWarningProcess.DECIDE_NOTICE,
                "decision",
                "NOTICE_GIVEN",
                "decidedOn",
                day,
                "motivation",
                WHY);
    }

    private Reason reason(CaseStory story) {
        return notice.blocked(story.id).map(Block::reason).orElseThrow();
    }
}
