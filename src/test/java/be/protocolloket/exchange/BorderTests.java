package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.ELEGAST;
import static be.protocolloket.exchange.CaseStory.GISTEL;
import static be.protocolloket.exchange.CaseStory.WOONHAVEN;
import static be.protocolloket.exchange.CaseStory.WOONSPRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.exchange.CaseDetails.ArrearsOrigin;
import be.protocolloket.exchange.CaseDetails.Reporter;
import be.protocolloket.exchange.model.BreachNoticeProcess;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.model.RegistrationHelpProcess;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.exchange.model.SubtenantProposalProcess;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.exchange.model.TerminationWarningProcess;
import be.protocolloket.exchange.question.Question;
import be.protocolloket.exchange.question.QuestionLine;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.CaseWorkerNames;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.People;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.workflow.NotHereException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What crosses from one body of a case to the other. Cases that differ in nothing but what does not cross must look the same to the other body,
 * wherever it looks; what crosses must be seen. Which facts cross stands here by hand, so that a loosened cell of the table is found out.
 */
@IntegrationTest
class BorderTests {

    private static final String MOTIVE = "Geheim van de verhuurder.";
    private static final String WHY = "Geheim van wie besliste.";

    @Autowired
    ApplicationContext context;

    // --- support agreements

    @Test
    void ofASupportAgreementNothingIsKnownBeforeItIsSent() {
        var story = GistelProtocol.duringLease(context);
        unknown(story, GISTEL);
        var steps = story.transfer(WOONSPRONG, GISTEL).informed();
        unknown(story, GISTEL);
        steps.assessed();
        steps.readAgain();
        unknown(story, GISTEL);
        steps.sent();
        assertThat(seen(story, GISTEL)).contains("Ontvangst bevestigen");
        var stopped = GistelProtocol.duringLease(context);
        stopped.transfer(WOONSPRONG, GISTEL).stopped();
        unknown(stopped, GISTEL);
    }

    @Test
    void ofSupportTheLandlordSeesOnlyThatItEnded() {
        List<Map<String, String>> before = new ArrayList<>();
        var drafted = received(GistelProtocol.duringLease(context));
        before.add(looks(drafted, WOONSPRONG));
        draft(drafted);
        before.add(looks(drafted, WOONSPRONG));
        sign(drafted, "NOT_SIGNED");
        before.add(looks(drafted, WOONSPRONG));
        assertThat(seen(drafted, GISTEL)).contains("Begeleidingsovereenkomst niet ondertekend");
        var running = running();
        before.add(looks(running, WOONSPRONG));
        end(running, "SUCCESSFUL");
        before.add(looks(running, WOONSPRONG));
        var feedback =
                running.transfer(GISTEL, WOONSPRONG).informed().assessed().readAgain();
        before.add(looks(running, WOONSPRONG));
        same(before);
        feedback.sent().received();
        var well = running();
        end(well, "SUCCESSFUL");
        well.transfer(GISTEL, WOONSPRONG).arrives();
        var otherwise = running();
        end(otherwise, "OTHERWISE");
        otherwise.transfer(GISTEL, WOONSPRONG).arrives();
        same(List.of(looks(well, WOONSPRONG), looks(otherwise, WOONSPRONG)));
        assertThat(seen(running, WOONSPRONG))
                .contains("Begeleiding beëindigd", "Afgesloten")
                .doesNotContain("Begeleiding succesvol afgerond", "SUPPORT_ENDED_SUCCESSFULLY");
        assertThat(seen(running, GISTEL)).contains("Begeleiding succesvol afgerond");
    }

    @Test
    void whetherSupportIsNecessaryIsKnownToWhoGivesIt() {
        var story = GistelProtocol.allocation(context, "ALLOCATION_CONDITION");
        story.transfer(WOONSPRONG, GISTEL).arrives();
        story.transfer(GISTEL, WOONSPRONG).informed().assessed();
        assertThat(seen(story, WOONSPRONG))
                .contains("Gegevens in voorbereiding")
                .doesNotContainIgnoringCase("tweede lezing");
        story.transfer(GISTEL, WOONSPRONG).readAgain().sent().received();
        story.does(GISTEL, SupportAgreementProcess.GIVE_VIEW, "view", "NOT_NEEDED", "note", WHY);
        assertThat(seen(story, WOONSPRONG).replace("Begeleiding is niet nodig", "its own choice"))
                .doesNotContain(WHY, "niet nodig");
        story.does(WOONSPRONG, SupportAgreementProcess.GIVE_VIEW, "view", "NOT_NEEDED", "note", WHY);
        story.does(
                WOONSPRONG, SupportAgreementProcess.DECIDE_NECESSITY, "decision", "NOT_NECESSARY", "motivation", WHY);
        assertThat(seen(story, GISTEL)).contains("Begeleiding niet nodig");
    }

    // --- warnings before notice of lease

    @Test
    void ofAWarningNothingIsKnownBeforeItIsSentNorWhatBecomesOfTheNotice() {
        var story = GistelProtocol.warning(context);
        unknown(story, GISTEL);
        received(story);
        help(story, "RESOLVED");
        List<Map<String, String>> looks = new ArrayList<>();
        looks.add(looks(story, GISTEL));
        notice(story, "NOTICE_GIVEN");
        looks.add(looks(story, GISTEL));
        assertThat(seen(story, WOONSPRONG)).contains("Huur opgezegd");
        var dropped = received(GistelProtocol.warning(context));
        help(dropped, "RESOLVED");
        notice(dropped, "DROPPED");
        looks.add(looks(dropped, GISTEL));
        same(looks);
        assertThat(seen(story, GISTEL))
                .doesNotContain("Huur opgezegd", "NOTICE_GIVEN", "Blijvend", "LASTING", "Afgesloten", MOTIVE);
    }

    @Test
    void ofTheHelpThatIsOfferedTheLandlordSeesNothing() {
        var open = received(GistelProtocol.warning(context));
        var resolved = received(GistelProtocol.warning(context));
        help(resolved, "RESOLVED");
        var refused = received(GistelProtocol.warning(context));
        help(refused, "REFUSED_BY_TENANT");
        same(List.of(looks(open, WOONSPRONG), looks(resolved, WOONSPRONG), looks(refused, WOONSPRONG)));
        notice(open, "NOTICE_GIVEN");
        notice(resolved, "NOTICE_GIVEN");
        same(List.of(looks(open, WOONSPRONG), looks(resolved, WOONSPRONG)));
    }

    @Test
    void whatTheReceiverWritesOnReturningArrivesAtTheSenderAndTheRestStaysThere() {
        var story = GistelProtocol.warning(context);
        story.transfer(WOONSPRONG, GISTEL).informed().assessed().readAgain().sent();
        story.does(
                GISTEL,
                PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT,
                "outcome",
                "NOT_NEEDED",
                "note",
                "Deze huurder woont niet meer in onze gemeente.");
        assertThat(story.look(WOONSPRONG, PrepareAndTransmitProcess.HANDLE_RETURN)
                        .values()
                        .get("note"))
                .isEqualTo("Deze huurder woont niet meer in onze gemeente.");
        assertThat(story.notes(WOONSPRONG)).contains("return: Deze huurder woont niet meer in onze gemeente.");
        var before = looks(story, GISTEL);
        story.does(WOONSPRONG, PrepareAndTransmitProcess.HANDLE_RETURN, "decision", "STOP");
        same(List.of(before, looks(story, GISTEL)));
        assertThat(seen(story, WOONSPRONG)).contains("Verwittiging stopgezet");
    }

    // --- arrears

    @Test
    void ofACaseAboutArrearsTheLandlordKnowsNothingBeforeItIsAsked() {
        var story = GistelProtocol.arrears(context, ArrearsOrigin.EX_OFFICIO, null);
        unknown(story, WOONSPRONG);
        guide(story, "NO_GUIDANCE");
        unknown(story, WOONSPRONG);
        assertThat(seen(story, GISTEL)).contains("Geen begeleiding");
        var asked = GistelProtocol.arrears(context, ArrearsOrigin.EX_OFFICIO, null);
        guide(asked, "START");
        var reported = GistelProtocol.arrears(context, ArrearsOrigin.REPORT, Reporter.THIRD_PARTY);
        guide(reported, "START");
        same(List.of(looks(asked, WOONSPRONG), looks(reported, WOONSPRONG)));
        asked.transfer(WOONSPRONG, GISTEL).stopped();
        assertThat(seen(asked, GISTEL)).contains("Zonder gegevens over de huurachterstal");
    }

    @Test
    void whoReportedArrearsDoesNotReadWhatIsDecidedOnThem() {
        var story = reported();
        var before = looks(story, WOONSPRONG);
        assertThat(seen(story, GISTEL)).contains("Beslissen over begeleiding");
        guide(story, "NO_GUIDANCE");
        same(List.of(before, looks(story, WOONSPRONG)));
    }

    @Test
    void ofAPlanOfTwoTheLandlordSeesNothingAndOfOneOfThreeAll() {
        List<Map<String, String>> looks = new ArrayList<>();
        var without = disclosed();
        looks.add(looks(without, WOONSPRONG));
        without.does(GISTEL, RentArrearsProcess.RECORD_ARREARS_AGREEMENT, "parties", "NONE", "note", WHY);
        looks.add(looks(without, WOONSPRONG));
        var two = plan("TWO");
        looks.add(looks(two, WOONSPRONG));
        follow(two, GISTEL, "PAID");
        looks.add(looks(two, WOONSPRONG));
        same(looks);
        assertThat(seen(two, GISTEL)).contains("Afbetalingsplan", "Huurachterstal afbetaald");
        var three = plan("THREE");
        follow(three, WOONSPRONG, "PAID");
        assertThat(seen(three, WOONSPRONG)).contains("Afbetalingsplan", "Huurachterstal afbetaald");
        assertThat(seen(three, GISTEL)).contains("Afbetalingsplan", "Huurachterstal afbetaald");
    }

    @Test
    void ofADefaultOfAPlanOfTwoTheLandlordSeesNothingNorDoesACitizenLearnItFromThem() {
        String insz = Dossiers.insz();
        var two = plan(arrears(insz), "TWO");
        List<Map<String, String>> looks = new ArrayList<>(List.of(looks(two, WOONSPRONG)));
        follow(two, GISTEL, "DEFAULTED");
        looks.add(looks(two, WOONSPRONG));
        execute(job(RentArrearsProcess.GRACE_OVER, two.process));
        looks.add(looks(two, WOONSPRONG));
        two.does(GISTEL, RentArrearsProcess.DECIDE_AFTER_GRACE, "decision", "STOPPED", "motivation", WHY);
        looks.add(looks(two, WOONSPRONG));
        same(looks);
        String other = Dossiers.insz();
        received(asked(arrears(other)));
        assertThat(person(WOONSPRONG, insz)).isEqualTo(person(WOONSPRONG, other));
        assertThat(person(WOONSPRONG, insz)).isNotEqualTo(person(WOONSPRONG, Dossiers.insz()));
    }

    @Test
    void aPlanOfTenantAndLandlordIsKnownToBoth() {
        var story = plan("TENANT_LANDLORD");
        assertThat(seen(story, WOONSPRONG)).contains("Afbetalingsplan");
        assertThat(seen(story, GISTEL)).contains("Afbetalingsplan");
        follow(story, WOONSPRONG, "PAID");
        assertThat(seen(story, WOONSPRONG)).contains("Huurachterstal afbetaald");
        assertThat(seen(story, GISTEL)).contains("Huurachterstal afbetaald");
    }

    // --- proposals of a subtenant

    @Test
    void ofAProposalNothingIsKnownBeforeItIsSentNorWhatIsDecidedOnIt() {
        List<Map<String, String>> looks = new ArrayList<>();
        var story = CaseStory.proposal(context, CaseStory.elegast(context));
        unknown(story, WOONHAVEN);
        story.transfer(ELEGAST, WOONHAVEN).arrives();
        looks.add(looks(story, ELEGAST));
        check(story);
        looks.add(looks(story, ELEGAST));
        decide(story, "REJECTED", "struckOn", story.today().toString());
        looks.add(looks(story, ELEGAST));
        var rented = CaseStory.proposal(context, CaseStory.elegast(context));
        rented.transfer(ELEGAST, WOONHAVEN).arrives();
        check(rented);
        decide(rented, "ACCEPTED");
        looks.add(looks(rented, ELEGAST));
        rented.does(
                WOONHAVEN,
                SubtenantProposalProcess.RECORD_LEASE_END,
                "anchor",
                "LEASE_ENDED",
                "on",
                rented.today().toString());
        looks.add(looks(rented, ELEGAST));
        same(looks);
        assertThat(seen(rented, WOONHAVEN)).contains("Onderhuur beëindigd");
        var more = CaseStory.proposal(context, CaseStory.elegast(context));
        more.transfer(ELEGAST, WOONHAVEN).arrives();
        check(more);
        decide(more, "MORE_INFO", "missing", "A-INCOME", "missingWhy", "OUTDATED");
        assertThat(seen(more, ELEGAST))
                .contains("Meer informatie gevraagd", "Ze zijn verouderd")
                .doesNotContain(WHY, "412,50");
        bothAsk(more);
        var stopped = CaseStory.proposal(context, CaseStory.elegast(context));
        stopped.transfer(ELEGAST, WOONHAVEN).stopped();
        unknown(stopped, WOONHAVEN);
        assertThat(seen(stopped, ELEGAST)).contains("Voordracht stopgezet");
    }

    // --- help with a registration

    @Test
    void ofHelpWithARegistrationTheOtherBodyKnowsNothing() {
        var story = GistelProtocol.registration(context);
        assertThat(context.getBean(QuestionLine.class)
                        .seat(story.view(), story.staff().caller(CaseStory.worker(GISTEL))))
                .as("a question would tell the other body of the case")
                .isEmpty();
        unknown(story, WOONSPRONG);
        story.does(
                GISTEL,
                RegistrationHelpProcess.RECORD_HELP,
                "helpedOn",
                story.today().toString(),
                "note",
                WHY);
        unknown(story, WOONSPRONG);
        assertThat(seen(story, GISTEL)).contains("Hulp gegeven");
    }

    // --- of every kind of case

    @Test
    void aQuestionIsAskedOnlyOfWhoKnowsOfTheCase() {
        var story = GistelProtocol.warning(context);
        var line = context.getBean(QuestionLine.class);
        var landlord = story.staff().caller(CaseStory.worker(WOONSPRONG));
        assertThatExceptionOfType(NotHereException.class).isThrownBy(() -> line.ask(story.id, Question.WHEN, landlord));
        unknown(story, GISTEL);
        received(story);
        line.ask(story.id, Question.WHEN, landlord);
        var asked = looks(story, GISTEL);
        assertThat(asked.get("questions")).contains("Wanneer");
        assertThat(asked.get("notices")).contains("exchange.notice.question-asked");
        help(story, "RESOLVED");
        notice(story, "DROPPED");
        var supporter = story.staff().caller(CaseStory.worker(GISTEL));
        assertThat(line.seat(story.view(), landlord)).isEmpty();
        line.ask(story.id, Question.STILL_NEEDED, supporter);
        UUID second = line.of(story.id, landlord).get(1).id();
        assertThat(line.answer(story.id, second, Question.Answer.NO, landlord))
                .as("who may not know that the case ended gets an answer all the same")
                .isTrue();
    }

    @Test
    void thatTheSenderLooksForAWayOnStaysThereAndWhatItTakesBackIsTold() {
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL).informed().assessed().readAgain().sent();
        List<Map<String, String>> looks = new ArrayList<>(List.of(looks(story, GISTEL)));
        execute(job(PrepareAndTransmitProcess.RECEIPT_OVERDUE, story.transferring()));
        looks.add(looks(story, GISTEL));
        assertThat(looks.get(0).put("notices", "")).isEmpty();
        assertThat(looks.get(1).put("notices", ""))
                .as("what the receiver must do itself")
                .isEqualTo("caseworker:" + GISTEL + " exchange.notice.receipt-overdue");
        looks.get(0).remove("tasks");
        assertThat(looks.get(1).remove("tasks"))
                .as("with the words of that notice")
                .contains("Ontvangst bevestigen")
                .doesNotContain("Uitblijven van ontvangst oplossen");
        same(looks);
        assertThat(looks(story, WOONSPRONG).get("tasks")).contains("Uitblijven van ontvangst oplossen");
        story.does(WOONSPRONG, PrepareAndTransmitProcess.RESOLVE_SILENCE, "decision", "RECALL");
        var told = looks(story, GISTEL);
        assertThat(told.get("ledger")).contains("trok in wat voor OCMW Gistel bestemd was");
        assertThat(told.get("transfer 1")).contains("Ingetrokken door de afzender");
    }

    @Test
    void bothOfficersHearOfAWrongPersonAndNeitherReadsWhatTheOtherThoughtOfIt() {
        var story = GistelProtocol.duringLease(context);
        story.transfer(WOONSPRONG, GISTEL)
                .informed()
                .assessed()
                .readAgain()
                .sent()
                .read()
                .acknowledged("WRONG_PERSON");
        assertThat(looks(story, GISTEL).get("case to the officer")).contains("Mogelijk gegevenslek beoordelen");
        List<Map<String, String>> looks = new ArrayList<>(List.of(looks(story, WOONSPRONG)));
        assertThat(looks.get(0).get("case to the officer")).contains("Mogelijk gegevenslek beoordelen");
        story.officerDoes(
                GISTEL,
                BreachNoticeProcess.ASSESS_BREACH,
                "outcome",
                "RECORDED",
                "awareOn",
                story.today().toString(),
                "motivation",
                WHY);
        looks.add(looks(story, WOONSPRONG));
        same(looks);
        bothAsk(story);
    }

    @Test
    void whoAnswersForACaseIsNamedOnceTheirBodyActedAsTheOtherKnows() {
        var decided = reported();
        guide(decided, "NO_GUIDANCE");
        var acted = received(asked(reported()));
        String key = "Nog niet bekend";
        naming(GISTEL, () -> {
            assertThat(looks(decided, WOONSPRONG).get("case")).contains(key);
            assertThat(looks(acted, WOONSPRONG).get("case"))
                    .doesNotContain(key)
                    .contains(context.getBean(People.class).displayName(Staff.id(CaseStory.worker(GISTEL))));
        });
        bothAsk(acted);
    }

    @Test
    void whoOpenedAndSentIsNotNamedToABodyThatMayNotKnow() {
        String landlord = context.getBean(People.class).displayName(Staff.id(CaseStory.worker(WOONSPRONG)));
        var story = GistelProtocol.warning(context);
        story.transfer(WOONSPRONG, GISTEL).informed().assessed().readAgain().sentBy("LETTER");
        assertThat(looks(story, GISTEL).get("letter in the post 1")).contains("namens Woonsprong");
        assertThat(looks(story, GISTEL).get("case")).contains("Woonsprong startte dit dossier, met OCMW Gistel");
        assertThat(looks(story, WOONSPRONG).get("case")).contains(landlord + " startte");
        assertThat(looks(story, WOONSPRONG).get("transfer 1")).contains(", " + landlord);
        story.takes(GISTEL, PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT);
        assertThat(looks(story, WOONSPRONG).get("case")).contains("Ontvangst bevestigen");
        naming(WOONSPRONG, () -> {
            assertThat(looks(story, GISTEL).get("letter in the post 1")).contains(landlord);
            assertThat(looks(story, GISTEL).get("case")).contains(landlord + " startte");
            assertThat(looks(story, GISTEL).get("transfer 1")).contains(", " + landlord);
        });
    }

    // --- what the stories are made of

    /** Each side asks the other with a fixed sentence and gets an answer, and both read it in the ledger. */
    private void bothAsk(CaseStory story) {
        var line = context.getBean(QuestionLine.class);
        for (EnterpriseNumber body : story.view().bodies()) {
            var asks = story.staff().caller(CaseStory.worker(body.digits()));
            var answers = story.staff()
                    .caller(CaseStory.worker(story.view().other(body).digits()));
            line.ask(story.id, Question.STILL_NEEDED, asks);
            var asked = line.of(story.id, answers).stream()
                    .filter(each -> each.askedBy().equals(body))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.answer(story.id, asked.id(), Question.Answer.YES, answers))
                    .isTrue();
        }
        assertThat(story.view().bodies())
                .allSatisfy(body -> assertThat(looks(story, body.digits()).get("ledger"))
                        .contains(Stream.of(WOONSPRONG, GISTEL, ELEGAST, WOONHAVEN)
                                .map(EnterpriseNumber::new)
                                .filter(story.view().bodies()::contains)
                                .map(asker -> context.getBean(Bodies.class).shortName(asker) + " vroeg")
                                .toArray(String[]::new)));
    }

    /** In a body that lets others read who works on their cases. */
    private void naming(String body, Runnable seen) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            status.setRollbackOnly();
            context.getBean(JdbcClient.class)
                    .sql("update public_body set names_case_workers = true where enterprise_number = :body")
                    .param("body", body)
                    .update();
            seen.run();
        });
    }

    /** Whatever a body looks at, nobody who works on cases of the other is named in it. */
    private Map<String, String> looks(CaseStory story, String body) {
        Map<String, String> looks = new Looks(context).of(story, body);
        boolean named =
                context.getBean(CaseWorkerNames.class).shown(story.view().other(new EnterpriseNumber(body)));
        looks.forEach((look, text) -> assertThat(named ? "" : text).as(look).doesNotContain(strangers(story, body)));
        return looks;
    }

    private String[] strangers(CaseStory story, String body) {
        return Stream.of(CaseStory.worker(
                        story.view().other(new EnterpriseNumber(body)).digits()))
                .flatMap(worker -> Stream.of(worker, worker + "-2", worker.replaceFirst("-.*", "-archief")))
                .map(someone -> context.getBean(People.class).displayName(Staff.id(someone)))
                .toArray(String[]::new);
    }

    private String seen(CaseStory story, String body) {
        return looks(story, body).entrySet().stream()
                .map(look -> look.getKey() + ": " + look.getValue())
                .collect(Collectors.joining("\n"));
    }

    private static void same(List<Map<String, String>> looks) {
        for (Map<String, String> look : looks) {
            assertThat(look.keySet())
                    .as("of case " + looks.indexOf(look))
                    .isEqualTo(looks.get(0).keySet());
            look.forEach((name, text) -> assertThat(text)
                    .as(name + " of case " + looks.indexOf(look))
                    .isEqualTo(looks.get(0).get(name)));
        }
    }

    /** The case does not exist for the body: no page, no line, no file, no notice. */
    private void unknown(CaseStory story, String body) {
        looks(story, body).forEach((name, text) -> {
            if (name.equals("ledger file")) {
                assertThat(text).as(name).doesNotContain("Dossier …:");
            } else {
                assertThat(text).as(name).matches("404|");
            }
        });
    }

    private String person(String body, String insz) {
        return new Looks(context).person(body, insz).replace(insz, "…");
    }

    private static CaseStory received(CaseStory story) {
        return story.transfer(WOONSPRONG, GISTEL).arrives();
    }

    private CaseStory running() {
        var story = received(GistelProtocol.duringLease(context));
        draft(story);
        sign(story, "SIGNED");
        return story;
    }

    private static void draft(CaseStory story) {
        story.does(
                GISTEL,
                SupportAgreementProcess.DRAFT_AGREEMENT,
                "startsOn",
                story.today().toString(),
                "endsOn",
                story.today().plusMonths(7).toString(),
                "parties",
                "TWO",
                "measures",
                WHY);
    }

    private static void sign(CaseStory story, String outcome) {
        story.does(
                GISTEL,
                SupportAgreementProcess.RECORD_AGREEMENT,
                "outcome",
                outcome,
                "signedOn",
                story.today().toString());
    }

    private static void end(CaseStory story, String result) {
        story.does(
                GISTEL,
                SupportAgreementProcess.FOLLOW_SUPPORT,
                "result",
                result,
                "endedOn",
                story.today().toString(),
                "note",
                WHY);
    }

    private static void help(CaseStory story, String outcome) {
        story.does(GISTEL, TerminationWarningProcess.OFFER_HELP, "outcome", outcome, "note", WHY);
    }

    private static void notice(CaseStory story, String decision) {
        story.does(
                WOONSPRONG,
                TerminationWarningProcess.DECIDE_NOTICE,
                "decision",
                decision,
                "decidedOn",
                story.today().toString(),
                "motivation",
                MOTIVE);
    }

    private static void guide(CaseStory story, String decision) {
        story.does(GISTEL, RentArrearsProcess.DECIDE_GUIDANCE, "decision", decision, "motivation", WHY);
    }

    /** The landlord reports arrears, and the supporter decides. */
    private CaseStory reported() {
        var protocol = GistelProtocol.of(context);
        return CaseStory.open(
                context,
                protocol,
                CaseStory.asked(
                        protocol,
                        CaseKind.RENT_ARREARS,
                        "SUPPORT_TO_AVOID_NOTICE",
                        "ARREARS",
                        WOONSPRONG,
                        GISTEL,
                        new CaseDetails(true, null, ArrearsOrigin.REPORT, Reporter.LANDLORD),
                        GistelProtocol.subject(SubjectRole.TENANT)));
    }

    private CaseStory arrears(String insz) {
        var protocol = GistelProtocol.of(context);
        return CaseStory.open(
                context,
                protocol,
                CaseStory.asked(
                        protocol,
                        CaseKind.RENT_ARREARS,
                        "SUPPORT_TO_AVOID_NOTICE",
                        "ARREARS",
                        GISTEL,
                        WOONSPRONG,
                        new CaseDetails(true, null, ArrearsOrigin.EX_OFFICIO, null),
                        new NewSubject(SubjectRole.TENANT, "Godelieve Vandamme", insz)));
    }

    private static CaseStory asked(CaseStory story) {
        guide(story, "START");
        return story;
    }

    private CaseStory disclosed() {
        return received(asked(arrears(Dossiers.insz())));
    }

    private CaseStory plan(String parties) {
        return plan(arrears(Dossiers.insz()), parties);
    }

    private static CaseStory plan(CaseStory opened, String parties) {
        var story = received(asked(opened));
        story.does(
                GISTEL,
                RentArrearsProcess.RECORD_ARREARS_AGREEMENT,
                "parties",
                parties,
                "signedOn",
                story.today().toString(),
                "planEndsOn",
                story.today().plusMonths(7).toString());
        return story;
    }

    private static void follow(CaseStory story, String body, String result) {
        story.does(
                body,
                RentArrearsProcess.FOLLOW_PLAN,
                "result",
                result,
                "notedOn",
                story.today().toString());
    }

    private static void check(CaseStory story) {
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
                "412.5",
                "calculation",
                WHY);
    }

    private static void decide(CaseStory story, String decision, String... more) {
        List<String> answers = new ArrayList<>(List.of("decision", decision, "motivation", WHY));
        answers.addAll(List.of(more));
        story.does(WOONHAVEN, SubtenantProposalProcess.DECIDE_PROPOSAL, answers.toArray(String[]::new));
    }
}
