package be.protocolloket.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.SigningTextContribution;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.TimelineEntry;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.AdviceOutcome;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.model.ProtocolConclusionProcess;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DpoAdviceProcessTests {

    private static final String WOONSPRONG = "0405260456";
    private static final String GISTEL = "0212213729";
    private static final String LEAD = "protocolmanager:" + WOONSPRONG;
    private static final String WORDS = "De bewaartermijn van de huurachterstal is niet gemotiveerd.";
    private static final String MOTIVE = "De bewaartermijn volgt uit artikel 5.30 van het besluit en kan niet korter.";

    @Autowired
    ApplicationContext context;

    @Autowired
    Protocols protocols;

    @Autowired
    Advices advices;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @Test
    void positiveAdvicesLeadToTheEvaluation() {
        var staff = asked();
        var advising = staff.running(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + WOONSPRONG);
        advise(staff, WOONSPRONG, "POSITIVE");
        assertThat(advising).isEnded().hasPassed(DpoAdviceProcess.ADVICE_GIVEN);
        assertThat(state(staff)).isEqualTo(DocumentState.ADVICE_ROUND);
        assertThat(staff.conclusion()).isNotWaitingAt(ProtocolConclusionProcess.EVALUATE_ADVICE);
        advise(staff, GISTEL, "POSITIVE");
        assertThat(state(staff)).isEqualTo(DocumentState.ADVICE_EVALUATION);
        assertThat(staff.conclusion())
                .isNotWaitingAt(ProtocolConclusionProcess.DPO_ADVICE)
                .task(ProtocolConclusionProcess.EVALUATE_ADVICE)
                .hasCandidateGroup(LEAD);

        var round =
                advices.of(staff.protocolId, staff.caller("woonsprong-beheer")).get(0);
        assertThat(round.number()).isEqualTo(1);
        assertThat(round.sha256()).isEqualTo(version(staff).sha256());
        assertThat(round.advices())
                .extracting(
                        AdviceView::outcome, AdviceView::dpoName, AdviceView::dpoOrganisation, AdviceView::dpoMailbox)
                .containsExactlyInAnyOrder(
                        tuple(Outcome.POSITIVE, "Pieter Hermans", "Cranium", "privacy@woonsprong.be"),
                        tuple(Outcome.POSITIVE, "Eline Debruyne", "WVI", "dpo@gistel.be"));
        assertThat(kinds(staff))
                .contains("advice.timeline.advice-given-positive")
                .doesNotContain("advice.timeline.advice-reminded");
    }

    @Test
    void remarksPartlyFollowedStandInTheTextThatIsSigned() {
        var staff = asked();
        advise(staff, WOONSPRONG, "POSITIVE_WITH_REMARKS");
        advise(staff, GISTEL, "POSITIVE");
        var rows = rows(staff);
        staff.complete(
                "woonsprong-beheer",
                staff.task(ProtocolConclusionProcess.EVALUATE_ADVICE, LEAD),
                answers(rows, Map.of("Woonsprong", "PARTLY", "OCMW Gistel", "FOLLOWED"), MOTIVE, "APPROVE"));
        staff.agreedToSign();
        assertThat(state(staff)).isEqualTo(DocumentState.GOVERNING_BODY_APPROVAL);
        assertThat(staff.conclusion())
                .task(ProtocolConclusionProcess.RECORD_APPROVAL)
                .hasCandidateGroup("governingbody:" + GISTEL);

        ProtocolDocument text = signingText(staff);
        assertThat(text.statedAdvices())
                .extracting("party", "outcome", "text")
                .containsExactlyInAnyOrder(
                        tuple("woonsprong", AdviceOutcome.POSITIVE_WITH_CONDITIONS, null),
                        tuple("ocmw-gistel", AdviceOutcome.POSITIVE, null));
        var last = text.recitals().get(text.recitals().size() - 1);
        assertThat(last.label()).isEqualTo("H");
        assertThat(last.body().get(0).text())
                .contains(MOTIVE)
                .contains("gedeeltelijk gevolgd")
                .doesNotContain(WORDS);
        assertThat(advices.published(staff.protocolId)).isEmpty();
    }

    @Test
    void negativeAdviceLeadsToASecondRoundForEveryOfficer() {
        var staff = asked();
        advise(staff, WOONSPRONG, "NEGATIVE");
        advise(staff, GISTEL, "POSITIVE");
        var task = staff.task(ProtocolConclusionProcess.EVALUATE_ADVICE, LEAD);
        var both = Map.of("Woonsprong", "FOLLOWED", "OCMW Gistel", "FOLLOWED");
        assertThat(refusal(() -> staff.complete("woonsprong-beheer", task, answers(rows(staff), both, "", "APPROVE"))))
                .containsExactly("advice.problem.negative-followed");
        staff.complete("woonsprong-beheer", task, answers(rows(staff), both, "", "REVISE"));
        assertThat(state(staff)).isEqualTo(DocumentState.DRAFT);

        staff.agreedToTheDraft().pass(ProtocolConclusionProcess.REVISE_PROTOCOL, LEAD, Map.of("editorial", false));
        var again = staff.look("cranium-dpo", staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + WOONSPRONG));
        assertThat(String.valueOf(again.values().get("earlier"))).contains("Negatief", WORDS, "Gevolgd");
        advise(staff, GISTEL, "POSITIVE");
        advise(staff, WOONSPRONG, "POSITIVE");
        assertThat(advices.of(staff.protocolId, staff.caller("gistel-beheer")))
                .extracting(RoundView::number)
                .containsExactly(1, 2);
        assertThat(rows(staff)).allSatisfy(row -> assertThat(row).containsEntry("outcome", "Positief"));
        assertThat(signingText(staff).recitals())
                .noneSatisfy(recital ->
                        assertThat(recital.body().get(0).text()).contains("De partijen motiveren dit als volgt"));
    }

    @Test
    void negativeAdviceIsOverruledOnlyWithAMotivation() {
        var staff = asked();
        advise(staff, WOONSPRONG, "NEGATIVE");
        advise(staff, GISTEL, "POSITIVE");
        var task = staff.task(ProtocolConclusionProcess.EVALUATE_ADVICE, LEAD);
        var against = Map.of("Woonsprong", "NOT_FOLLOWED", "OCMW Gistel", "FOLLOWED");
        assertThat(refusal(
                        () -> staff.complete("woonsprong-beheer", task, answers(rows(staff), against, "", "APPROVE"))))
                .hasSize(1);
        staff.complete("woonsprong-beheer", task, answers(rows(staff), against, MOTIVE, "APPROVE"));
        staff.agreedToSign();
        assertThat(state(staff)).isEqualTo(DocumentState.GOVERNING_BODY_APPROVAL);
        assertThat(kinds(staff)).contains("advice.timeline.advice-evaluated-not-followed");
    }

    @Test
    void anOfficerAsksForInformationAndGetsTheTaskBack() {
        var staff = asked();
        var advising = staff.running(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + GISTEL);
        staff.complete(
                "wvi-dpo",
                staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + GISTEL),
                "outcome",
                "ASK_INFORMATION",
                "question",
                "Waarom is het rijksregisternummer nodig?");
        assertThat(advising)
                .isWaitingAtExactly(DpoAdviceProcess.ANSWER_QUESTION)
                .task()
                .hasCandidateGroup(LEAD);
        var task = staff.task(DpoAdviceProcess.ANSWER_QUESTION, LEAD);
        assertThat(staff.look("woonsprong-beheer", task).values())
                .containsEntry("question", "Waarom is het rijksregisternummer nodig?");
        staff.complete("woonsprong-beheer", task, "answer", "Om personen met dezelfde naam te onderscheiden.");
        var again = staff.look("wvi-dpo", staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + GISTEL));
        assertThat(advising).isWaitingAtExactly(DpoAdviceProcess.GIVE_ADVICE);
        assertThat(String.valueOf(again.values().get("answered"))).contains("rijksregisternummer", "dezelfde naam");
        advise(staff, GISTEL, "POSITIVE");
        advise(staff, WOONSPRONG, "POSITIVE");
        var asked = advices.of(staff.protocolId, staff.caller("gistel-beheer")).get(0).advices().stream()
                .flatMap(advice -> advice.questions().stream())
                .toList();
        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.askedBy()).isEqualTo("Eline Debruyne");
            assertThat(question.answer()).contains("dezelfde naam");
        });
    }

    @Test
    void anEditorialChangeMayBeWaivedAndTheEarlierAdviceStands() {
        var staff = asked();
        assertThat(offered(staff, "cranium-dpo", WOONSPRONG)).doesNotContain("WAIVED");
        advise(staff, WOONSPRONG, "POSITIVE_WITH_REMARKS");
        advise(staff, GISTEL, "NEGATIVE");
        staff.complete(
                "woonsprong-beheer",
                staff.task(ProtocolConclusionProcess.EVALUATE_ADVICE, LEAD),
                answers(rows(staff), Map.of("Woonsprong", "FOLLOWED", "OCMW Gistel", "FOLLOWED"), "", "REVISE"));
        staff.agreedToTheDraft().pass(ProtocolConclusionProcess.REVISE_PROTOCOL, LEAD, Map.of("editorial", true));

        assertThat(offered(staff, "cranium-dpo", WOONSPRONG)).contains("WAIVED");
        assertThat(offered(staff, "wvi-dpo", GISTEL)).doesNotContain("WAIVED");
        staff.complete(
                "cranium-dpo",
                staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + WOONSPRONG),
                "outcome",
                "WAIVED",
                "text",
                "Alleen een schrijffout is verbeterd.");
        advise(staff, GISTEL, "POSITIVE");
        assertThat(state(staff)).isEqualTo(DocumentState.ADVICE_EVALUATION);
        assertThat(rows(staff))
                .extracting(row -> row.get("partyName") + ": " + row.get("outcome"))
                .as("what was done with the advice of who waives, stays")
                .containsExactly("OCMW Gistel: Positief");
        assertThat(signingText(staff).statedAdvices())
                .filteredOn(stated -> stated.party().equals("woonsprong"))
                .singleElement()
                .satisfies(stated -> assertThat(stated.note()).contains("af van een nieuw advies"));
    }

    @Test
    void afterTheCommitteesOpinionOnlyWhatItTouchesIsEvaluatedAgain() {
        var staff = asked();
        advise(staff, WOONSPRONG, "NEGATIVE");
        advise(staff, GISTEL, "POSITIVE");
        evaluate(staff, Map.of("Woonsprong", "FOLLOWED", "OCMW Gistel", "FOLLOWED"), "ASK_VTC");
        staff.complete(
                "woonsprong-beheer",
                staff.task(ProtocolConclusionProcess.RECORD_VTC_OPINION, LEAD),
                "opinion",
                "GIVEN",
                "receivedOn",
                LocalDate.now(ZoneId.of("Europe/Brussels")).toString(),
                "reference",
                "VTC/2026/9",
                "summary",
                "De bewaartermijn is gemotiveerd.");
        assertThat(rows(staff))
                .extracting(row -> row.get("partyName") + ": " + row.get("followed") + ", " + row.get("earlier"))
                .containsExactlyInAnyOrder("Woonsprong: STAYS, Gevolgd", "OCMW Gistel: STAYS, Gevolgd");
        var untouched = Map.of("Woonsprong", "STAYS", "OCMW Gistel", "STAYS");
        assertThat(refusal(() -> evaluate(staff, untouched, "APPROVE")))
                .as("who still follows a negative advice does not conclude this text")
                .containsExactly("advice.problem.negative-followed");
        evaluate(staff, Map.of("Woonsprong", "NOT_FOLLOWED", "OCMW Gistel", "STAYS"), "APPROVE");
        assertThat(jdbc.sql("""
                        select a.party || ' ' || e.follow_up from evaluation e join advice a on a.id = e.advice_id
                          join advice_round r on r.id = e.round_id
                         where r.protocol_id = :protocol order by e.evaluated_at, a.party""")
                        .param("protocol", staff.protocolId)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        GISTEL + " FOLLOWED", WOONSPRONG + " FOLLOWED", WOONSPRONG + " NOT_FOLLOWED");
    }

    @Test
    void nothingStaysThatWasNeverEvaluated() {
        var staff = asked();
        advise(staff, WOONSPRONG, "POSITIVE");
        advise(staff, GISTEL, "POSITIVE");
        assertThat(refusal(() -> evaluate(staff, Map.of("Woonsprong", "STAYS", "OCMW Gistel", "FOLLOWED"), "APPROVE")))
                .isNotEmpty();
    }

    private void evaluate(Staff staff, Map<String, String> followed, String nextStep) {
        staff.complete(
                "woonsprong-beheer",
                staff.task(ProtocolConclusionProcess.EVALUATE_ADVICE, LEAD),
                answers(rows(staff), followed, MOTIVE, nextStep));
    }

    @Test
    void aLateAdviceIsRemindedAndEscalated() {
        var staff = asked();
        var advising = staff.running(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + GISTEL);
        staff.fire(DpoAdviceProcess.ADVICE_REMINDER_DUE);
        assertThat(advising).hasPassed(DpoAdviceProcess.DPO_REMINDED).hasNotPassed(DpoAdviceProcess.ADVICE_ESCALATED);
        assertThat(staff.notices("dpo:" + GISTEL)).containsExactly("advice.notice.reminder");
        staff.fire(DpoAdviceProcess.ADVICE_OVERDUE);
        assertThat(staff.notices("protocolmanager:" + GISTEL))
                .containsExactly("protocol.notice.side-opened", "advice.notice.escalation");
        assertThat(staff.notices(LEAD)).hasSize(2);
        assertThat(advising)
                .hasPassed(DpoAdviceProcess.ADVICE_ESCALATED)
                .isWaitingAtExactly(DpoAdviceProcess.GIVE_ADVICE);
        assertThat(kinds(staff)).contains("advice.timeline.advice-reminded", "advice.timeline.advice-escalated");
    }

    @Test
    void anOfficerWhoDraftsForTheOtherSideIsWarned() {
        var staff = asked();
        var task = staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + GISTEL);
        assertThat(staff.look("wvi-dpo", task).noticeKeys()).isEmpty();
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into mandate (id, person_id, body, role, function, valid_from) values (:id, :person, :body, 'PROTOCOL_MANAGER', '', current_date - 1)")
                .param("id", id)
                .param("person", Staff.id("wvi-dpo"))
                .param("body", WOONSPRONG)
                .update();
        try {
            assertThat(staff.look("wvi-dpo", task).noticeKeys()).containsExactly("advice.notice.also-manager");
        } finally {
            jdbc.sql("delete from mandate where id = :id").param("id", id).update();
        }
    }

    @Test
    void theSameOfficerOfBothPartiesGetsTwoTasksAndAWarning() {
        var woonhaven = "0403795657";
        var staff = Staff.draft(context, json -> json.replace("0212.213.729", "0403.795.657"));
        staff.submitted();
        var first = staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + WOONSPRONG);
        var second = staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + woonhaven);
        assertThat(first).isNotEqualTo(second);
        assertThat(staff.look("cranium-dpo", first).noticeKeys()).containsExactly("advice.notice.both-parties");
        staff.complete("cranium-dpo", first, "outcome", "POSITIVE", "text", WORDS);
        assertThat(state(staff)).isEqualTo(DocumentState.ADVICE_ROUND);
        assertThat(staff.notices(LEAD)).containsExactly("advice.notice.same-officer");
        staff.complete("cranium-dpo", second, "outcome", "POSITIVE", "text", WORDS);
        assertThat(state(staff)).isEqualTo(DocumentState.ADVICE_EVALUATION);
    }

    @Test
    void officersWhoAdviseAtTheSameMomentBothCountAndTheRoundEndsOnce() {
        var staff = asked();
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> advise(staff, WOONSPRONG, "POSITIVE")),
                        CompletableFuture.runAsync(() -> advise(staff, GISTEL, "POSITIVE")))
                .join();
        assertThat(state(staff)).isEqualTo(DocumentState.ADVICE_EVALUATION);
        assertThat(staff.conclusion())
                .task(ProtocolConclusionProcess.EVALUATE_ADVICE)
                .hasCandidateGroup(LEAD);
    }

    @Test
    void anOfficerOfAnotherBodyFindsNothing() {
        var staff = asked();
        var task = staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + GISTEL);
        for (String stranger : List.of("cranium-dpo", "elegast-dpo", "gistel-beheer", "gistel-directeur")) {
            assertThatThrownBy(() -> staff.look(stranger, task)).isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> staff.complete(stranger, task, "outcome", "POSITIVE", "text", WORDS))
                    .isInstanceOf(NotHereException.class);
        }
        assertThatThrownBy(() -> advices.of(staff.protocolId, staff.caller("elegast-dpo")))
                .isInstanceOf(NotHereException.class);
    }

    @Test
    void whatWasSaidNeverChanges() {
        var staff = asked();
        advise(staff, WOONSPRONG, "NEGATIVE");
        advise(staff, GISTEL, "POSITIVE");
        for (String change : List.of(
                "update advice set outcome = 'POSITIVE' where round_id in (select id from advice_round where protocol_id = :id)",
                "delete from advice where round_id in (select id from advice_round where protocol_id = :id)",
                "update advice_round set version_sha256 = repeat('0', 64) where protocol_id = :id",
                "delete from advice_round where protocol_id = :id")) {
            assertThatThrownBy(
                            () -> jdbc.sql(change).param("id", staff.protocolId).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> jdbc.sql("truncate advice cascade").update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void theEngineKnowsIdsAndDecisionsOnly() {
        var staff = asked();
        advise(staff, WOONSPRONG, "POSITIVE_WITH_REMARKS");
        staff.complete(
                "wvi-dpo",
                staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + GISTEL),
                "outcome",
                "ASK_INFORMATION",
                "question",
                "Wie is Marijke Lagrou?");
        assertThat(staff.engineVariables())
                .contains("adviceOutcome=ASK_INFORMATION", staff.protocolId.toString())
                .doesNotContain(
                        WORDS,
                        "Lagrou",
                        "Debruyne",
                        "Hermans",
                        "privacy@",
                        Staff.id("wvi-dpo").toString());
    }

    /** A protocol of which both officers are asked for advice. */
    private Staff asked() {
        var staff = Staff.draft(context);
        staff.submitted();
        return staff;
    }

    private void advise(Staff staff, String party, String outcome) {
        var officer = party.equals(GISTEL) ? "wvi-dpo" : "cranium-dpo";
        var task = staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + party);
        assertThat(staff.look(officer, task).values())
                .containsEntry("hash", version(staff).sha256());
        staff.complete(officer, task, "outcome", outcome, "text", WORDS);
    }

    private List<String> offered(Staff staff, String officer, String party) {
        var start = staff.look(officer, staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + party));
        return start.options().getOrDefault("outcomes", List.of()).stream()
                .map(FormOption::value)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> rows(Staff staff) {
        var start = staff.look("woonsprong-beheer", staff.task(ProtocolConclusionProcess.EVALUATE_ADVICE, LEAD));
        return (List<Map<String, Object>>) start.values().getOrDefault("advices", List.of());
    }

    private static String[] answers(
            List<Map<String, Object>> rows, Map<String, String> followed, String motive, String nextStep) {
        List<String> answers = new ArrayList<>(List.of("nextStep", nextStep));
        for (int i = 0; i < rows.size(); i++) {
            var choice = String.valueOf(followed.get(String.valueOf(rows.get(i).get("partyName"))));
            answers.addAll(List.of("advices[" + i + "].followed", choice));
            if (!choice.equals("FOLLOWED") && !choice.equals("STAYS")) {
                answers.addAll(List.of("advices[" + i + "].motivation", motive));
            }
        }
        return answers.toArray(String[]::new);
    }

    private ProtocolDocument signingText(Staff staff) {
        var advised = version(staff);
        ProtocolDocument text = advised.document();
        for (var contribution :
                context.getBeansOfType(SigningTextContribution.class).values()) {
            text = contribution.contribute(advised, text);
        }
        return text;
    }

    private VersionView version(Staff staff) {
        var frozen = protocols.versions(staff.protocolId).stream()
                .filter(version -> version.purpose() == VersionPurpose.ADVICE)
                .toList();
        return frozen.get(frozen.size() - 1);
    }

    private DocumentState state(Staff staff) {
        return protocols.get(staff.protocolId).state();
    }

    private List<String> kinds(Staff staff) {
        return timeline.of(staff.protocolId).stream().map(TimelineEntry::kind).toList();
    }

    private static List<String> refusal(ThrowingCallable act) {
        return catchThrowableOfType(TaskRefusedException.class, act).problems().stream()
                .map(FieldProblem::messageKey)
                .toList();
    }
}
