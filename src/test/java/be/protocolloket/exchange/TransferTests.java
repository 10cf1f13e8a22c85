package be.protocolloket.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.policy.RefusalReason;
import be.protocolloket.tasklist.BarredTask;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.vault.KeyDestroyedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One transfer from asking to receipt, and what stands in its way. */
@IntegrationTest
class TransferTests {

    private static final String ASSESS = "userTask_assessItems";
    private static final String TRANSMIT = "userTask_transmitItems";
    private static final Map<String, String> NAME = Map.of("B-ID-NAME", "Karima Ouali");

    @Autowired
    ApplicationContext context;

    @Autowired
    Heard heard;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatWasAssessedArrivesAndNothingElse() {
        var dossier = Dossiers.support(context);
        assertThat(dossier.openElements()).containsExactly("userTask_informSubject");
        dossier.inform(Dossiers.LANDLORD);
        assertThat(dossier.codes()).contains("B-ID-NAME", "B-LIFE-1").doesNotContain("B-FIN-ARREARS");
        dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali", "B-CT-TEL", "059 27 00 00"));
        dossier.transmit(Dossiers.LANDLORD);
        var sent = dossier.lastTransfer();
        assertThat(sent.state()).isEqualTo(TransferState.SENT);
        assertThat(sent.sha256()).matches("[0-9a-f]{64}");
        assertThat(dossier.read(Dossiers.SUPPORTER, ReadingPurpose.ACKNOWLEDGE).values())
                .extracting(TransferContents.OpenedValue::itemCode, TransferContents.OpenedValue::value)
                .containsExactly(tuple("B-ID-NAME", "Karima Ouali"), tuple("B-CT-TEL", "059 27 00 00"));
        dossier.acknowledge(Dossiers.SUPPORTER);
        assertThat(dossier.transfers().get(0).state()).isEqualTo(TransferState.RECEIVED);
        var told = heard.transmissions(dossier.caseId).get(0);
        assertThat(told.items()).containsExactly("B-ID-NAME", "B-CT-TEL");
        assertThat(told.allowed()).contains("B-ID-NAME", "B-CT-TEL", "B-LIFE-1", "B-ID-INSZ");
        assertThat(heard.readings(dossier.caseId))
                .filteredOn(read -> read.body().equals(Dossiers.GISTEL))
                .hasSize(2);
        assertThat(engineText(dossier)).doesNotContain("Karima").doesNotContain("059 27");
    }

    @Test
    void eachWrongValueIsToldAtItsField() {
        var dossier = Dossiers.warning(context, Dossiers.inForce(context)).inform(Dossiers.LANDLORD);
        var codes = dossier.codes();
        assertThat(codes).contains("B-FIN-ARREARS");
        for (var wrong : Map.of(
                        "B-ID-INSZ", List.of("9305182236", "93051822362", "93131822361", Dossiers.insz()),
                        "B-FIN-ARREARS", List.of("veel", "-5", "12,345", "1.23,00"))
                .entrySet()) {
            String field = "items[" + codes.indexOf(wrong.getKey()) + "].value";
            for (String value : wrong.getValue()) {
                assertThat(problems(
                                dossier,
                                Dossiers.LANDLORD,
                                ASSESS,
                                dossier.assessment(Map.of("B-ID-NAME", "Roger Vandamme", wrong.getKey(), value))))
                        .as(value)
                        .containsExactly(field);
            }
        }
        dossier.assess(
                Dossiers.LANDLORD,
                Map.of("B-ID-NAME", "Roger Vandamme", "B-FIN-ARREARS", "1.234,5".replace(",5", ",50")));
        dossier.transmit(Dossiers.LANDLORD);
        assertThat(dossier.read(Dossiers.SUPPORTER, ReadingPurpose.ACKNOWLEDGE).values())
                .extracting(TransferContents.OpenedValue::value)
                .contains("€ 1.234,50");
    }

    @Test
    void nothingOfLifeHabitsGoesWithoutAnAnswerOnSpecialCategoriesAndAReason() {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        String row = "items[" + dossier.codes().indexOf("B-LIFE-1") + "].";
        var answers = new ArrayList<>(Arrays.asList(dossier.assessment(Map.of("B-LIFE-1", "Slaapt slecht."))));
        answers.addAll(List.of(row + "special", "", row + "reason", ""));
        assertThat(problems(dossier, Dossiers.LANDLORD, ASSESS, answers.toArray(String[]::new)))
                .contains(row + "special");
        answers.addAll(List.of(row + "special", "NO"));
        assertThat(problems(dossier, Dossiers.LANDLORD, ASSESS, answers.toArray(String[]::new)))
                .containsExactly(row + "reason");
    }

    @Test
    void specialDataNeedASecondPersonWhoOpenedThem() {
        var dossier = special();
        assertThat(dossier.openElements()).containsExactly("userTask_readAgain");
        var second = new BarredTask(context, dossier.task("userTask_readAgain"));
        second.bars(dossier.caller(Dossiers.LANDLORD));
        second.waitsFor(dossier.caller("cranium-dpo"));
        assertThat(keys(dossier, Dossiers.LANDLORD, "userTask_readAgain", "decision", "APPROVE"))
                .containsExactly("exchange.problem.same-reader");
        assertThat(keys(dossier, "cranium-dpo", "userTask_readAgain", "decision", "APPROVE"))
                .containsExactly("exchange.problem.read-first");
        dossier.read("cranium-dpo", ReadingPurpose.SECOND_READING);
        dossier.complete("cranium-dpo", "userTask_readAgain", "decision", "APPROVE");
        dossier.transmit(Dossiers.LANDLORD);
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.SENT);
    }

    @Test
    void aRejectedSecondReadingGoesBackToWhoAssessed() {
        var dossier = special();
        dossier.complete(
                "cranium-dpo",
                "userTask_readAgain",
                "decision",
                "REJECT",
                "remark",
                "Dit hoeft het OCMW niet te weten.");
        assertThat(dossier.openElements()).containsExactly(ASSESS);
        assertThat(dossier.look(Dossiers.LANDLORD, ASSESS).values().toString()).contains("Zorgen om gezondheid");
        dossier.assess(Dossiers.LANDLORD, NAME);
        assertThat(dossier.openElements()).containsExactly(TRANSMIT);
    }

    @Test
    void whoDepartsFromANegativeAdviceSaysWhyAndIsReadAgain() {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        dossier.assess(
                Dossiers.LANDLORD, NAME, "nextStep", "CONSULT_DPO", "dpoQuestion", "Mag de naam hier mee vertrekken?");
        dossier.complete(
                "cranium-dpo", "userTask_adviseOnItems", "outcome", "NEGATIVE", "text", "De naam is niet nodig.");
        assertThat(dossier.look(Dossiers.LANDLORD, ASSESS).values()).containsEntry("asksDeparture", true);
        assertThat(problems(dossier, Dossiers.LANDLORD, ASSESS, dossier.assessment(NAME)))
                .contains("departure");
        dossier.assess(Dossiers.LANDLORD, NAME, "departure", "Zonder naam kan het OCMW niemand uitnodigen.");
        assertThat(dossier.openElements()).containsExactly("userTask_readAgain");
    }

    @Test
    void onlyTheOfficerLetsDataGoUninformedAndOnlyWhereTheTextProvidesIt() {
        assertThat(keys(
                        Dossiers.support(context),
                        Dossiers.LANDLORD,
                        "userTask_informSubject",
                        "subjects[0].informed",
                        "NO",
                        "outcome",
                        "EXCEPTION",
                        "exceptionReason",
                        "De betrokkene is onvindbaar."))
                .containsExactly("workflow.form.notOffered");
        var protocol = Dossiers.another(context);
        NewerVersion.of(context, protocol, NewerVersion::withException);
        var dossier = Dossiers.support(context, protocol);
        dossier.complete(
                Dossiers.LANDLORD,
                "userTask_informSubject",
                "subjects[0].informed",
                "NO",
                "outcome",
                "EXCEPTION",
                "exceptionReason",
                "De betrokkene is onvindbaar.");
        assertThat(dossier.look("cranium-dpo", "userTask_decideException").values())
                .containsEntry("reason", "De betrokkene is onvindbaar.");
        askedBy(dossier, "cranium-dpo");
        assertThat(keys(
                        dossier,
                        "cranium-dpo",
                        "userTask_decideException",
                        "decision",
                        "GRANT",
                        "motivation",
                        "Dit vroeg ik zelf."))
                .containsExactly("exchange.problem.own-exception");
        askedBy(dossier, Dossiers.LANDLORD);
        dossier.complete(
                "cranium-dpo",
                "userTask_decideException",
                "decision",
                "DENY",
                "motivation",
                "Probeer eerst een brief.");
        assertThat(dossier.openElements()).containsExactly("userTask_informSubject");
        assertThat(keys(
                        dossier,
                        Dossiers.LANDLORD,
                        "userTask_informSubject",
                        "outcome",
                        "INFORMED",
                        "subjects[0].informed",
                        "YES",
                        "subjects[0].informedOn",
                        LocalDate.now(DatabaseClock.ZONE).plusDays(3).toString(),
                        "subjects[0].means",
                        "LETTER"))
                .containsExactly("exchange.problem.date-future");
        assertThat(keys(
                        dossier,
                        Dossiers.LANDLORD,
                        "userTask_informSubject",
                        "outcome",
                        "INFORMED",
                        "subjects[0].informed",
                        "YES",
                        "subjects[0].informedOn",
                        "2001-01-01",
                        "subjects[0].means",
                        "LETTER"))
                .containsExactly("exchange.problem.notice-old");
    }

    @Test
    void underAProtocolThatEndedNothingIsSentAndTheWorkerCanStop() {
        var protocol = Dossiers.another(context);
        var dossier = Dossiers.support(context, protocol).inform(Dossiers.LANDLORD);
        dossier.assess(Dossiers.LANDLORD, NAME);
        var answers = dossier.sending(Dossiers.LANDLORD);
        Dossiers.end(context, protocol);
        assertThat(dossier.look(Dossiers.LANDLORD, TRANSMIT).noticeKeys())
                .containsExactly("exchange.notice.protocol-refuses");
        var refused = catchThrowableOfType(
                TaskRefusedException.class, () -> dossier.complete(Dossiers.LANDLORD, TRANSMIT, answers));
        assertThat(refused.problems()).extracting(FieldProblem::messageKey).containsExactly("exchange.problem.refused");
        assertThat(heard.refusals(dossier.caseId).get(0).decision().general())
                .extracting(refusal -> refusal.reason())
                .containsExactly(RefusalReason.ENDED);
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.PREPARING);
        dossier.complete(Dossiers.LANDLORD, TRANSMIT, "outcome", "STOP");
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.STOPPED);
        assertThat(heard.transmissions(dossier.caseId)).isEmpty();
    }

    @Test
    void whatIsGivenBackIsGoneAtOnceAndCanBePreparedAnew() {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        dossier.assess(Dossiers.LANDLORD, NAME).transmit(Dossiers.LANDLORD);
        dossier.complete(
                Dossiers.SUPPORTER,
                "userTask_acknowledgeReceipt",
                "outcome",
                "NOT_NEEDED",
                "note",
                "Wij begeleiden haar niet.");
        var returned = dossier.transfers().get(0);
        assertThat(returned.state()).isEqualTo(TransferState.RETURNED);
        assertThat(values(returned)).isZero();
        assertThatThrownBy(() -> dossier.read(Dossiers.SUPPORTER, ReadingPurpose.FOLLOW_UP))
                .isInstanceOf(KeyDestroyedException.class);
        dossier.complete(Dossiers.LANDLORD, "userTask_handleReturn", "decision", "AGAIN");
        assertThat(dossier.transfers()).hasSize(2);
        assertThat(dossier.openElements()).as("informed before").containsExactly(ASSESS);
    }

    @Test
    void nobodyIsToldAboutSomebodyWhomTheyCannotRecognise() {
        var dossier = Dossiers.warning(context, Dossiers.inForce(context)).inform(Dossiers.LANDLORD);
        String[] nameless = dossier.assessment(Map.of("B-FIN-ARREARS", "1.234,50"));
        assertThat(keys(dossier, Dossiers.LANDLORD, ASSESS, nameless)).containsExactly("exchange.problem.unrecognised");
        dossier.assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Roger Vandamme", "B-FIN-ARREARS", "1.234,50"))
                .transmit(Dossiers.LANDLORD);
        dossier.read(Dossiers.SUPPORTER, ReadingPurpose.ACKNOWLEDGE);
        // As a release of before let it go: without what tells whom it is about.
        jdbc.sql("""
                update transfer_item set include = false where code = 'B-ID-NAME' and transfer_id = :transfer""").param("transfer", dossier.lastTransfer().id()).update();
        assertThat(keys(dossier, Dossiers.SUPPORTER, "userTask_acknowledgeReceipt", "outcome", "RECEIVED"))
                .containsExactly("exchange.problem.no-match");
    }

    @Test
    void whoIsAskedAboutSomebodyWithoutANumberTellsNothing() {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        // As a release of before let a case begin.
        jdbc.sql("update case_subject set insz_hash = null, sealed_insz = null where case_id = :case")
                .param("case", dossier.caseId)
                .update();
        assertThat(keys(dossier, Dossiers.LANDLORD, ASSESS, dossier.assessment(NAME)))
                .containsExactly("exchange.problem.nameless");
    }

    @Test
    void receiptIsOfWhatSomebodyOpened() {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        dossier.assess(Dossiers.LANDLORD, NAME).transmit(Dossiers.LANDLORD);
        assertThat(keys(dossier, Dossiers.SUPPORTER, "userTask_acknowledgeReceipt", "outcome", "RECEIVED"))
                .containsExactly("exchange.problem.open-first");
        dossier.acknowledge(Dossiers.SUPPORTER);
        assertThat(dossier.transfers().get(0).state()).isEqualTo(TransferState.RECEIVED);
    }

    private Dossiers special() {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        String row = "items[" + dossier.codes().indexOf("B-LIFE-1") + "].special";
        return dossier.assess(Dossiers.LANDLORD, Map.of("B-LIFE-1", "Zorgen om gezondheid"), row, "YES");
    }

    private long values(TransferView transfer) {
        return jdbc.sql("select count(sealed_value) from transfer_item where transfer_id = :id")
                .param("id", transfer.id())
                .query(Long.class)
                .single();
    }

    private String engineText(Dossiers dossier) {
        return String.join(
                "\n",
                jdbc.sql("select coalesce(text_, '') || coalesce(text2_, '') from act_ru_variable")
                        .query(String.class)
                        .list());
    }

    private static List<String> problems(Dossiers dossier, String username, String element, String... answers) {
        return refused(dossier, username, element, answers).stream()
                .map(problem -> String.valueOf(problem.field()))
                .toList();
    }

    /** As if somebody else had asked for the exception, who has two roles since long. */
    private void askedBy(Dossiers dossier, String username) {
        int rows = jdbc.sql("""
                update subject_notice set recorded_by = :person
                 where state = 'EXCEPTION_ASKED' and subject_id in (select id from case_subject where case_id = :case)""")
                .param("person", Staff.id(username))
                .param("case", dossier.caseId)
                .update();
        assertThat(rows).isPositive();
    }

    private static List<String> keys(Dossiers dossier, String username, String element, String... answers) {
        return refused(dossier, username, element, answers).stream()
                .map(FieldProblem::messageKey)
                .toList();
    }

    private static List<FieldProblem> refused(Dossiers dossier, String username, String element, String... answers) {
        return catchThrowableOfType(TaskRefusedException.class, () -> dossier.complete(username, element, answers))
                .problems();
    }
}
