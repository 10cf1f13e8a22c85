package be.protocolloket.exchange.notice;

import static be.protocolloket.Dossiers.LANDLORD;
import static be.protocolloket.Dossiers.SUPPORTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.correction.RightPerson;
import be.protocolloket.exchange.notice.NoticeAnswers.Answer;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.exchange.transfer.NoticeMeans;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Whether and how a person was informed is an answer about that person: what one knows is no proof for another. */
@IntegrationTest
class OneAnswerEachTests {

    private static final String INFORM = "userTask_informSubject";
    private static final LocalDate TODAY = LocalDate.now(DatabaseClock.ZONE);

    @Autowired
    ApplicationContext context;

    @Autowired
    NoticeAnswers notices;

    @Autowired
    MockMvc mvc;

    @Test
    void whatOneKnowsIsNoProofForAnother() {
        var dossier = household();
        assertThat(refused(
                        dossier,
                        "outcome",
                        "INFORMED",
                        "subjects[0].informed",
                        "YES",
                        "subjects[0].informedOn",
                        TODAY.toString(),
                        "subjects[0].means",
                        "LETTER",
                        "subjects[1].informed",
                        "NO"))
                .containsExactly("subjects[1].informed exchange.problem.not-informed");
        assertThat(refused(
                        dossier,
                        "outcome",
                        "INFORMED",
                        "subjects[0].informed",
                        "YES",
                        "subjects[0].informedOn",
                        TODAY.toString(),
                        "subjects[0].means",
                        "LETTER"))
                .isNotEmpty();
        assertThat(refused(dossier, "outcome", "INFORMED", "informedOn", TODAY.toString(), "means", "LETTER"))
                .isNotEmpty();
        assertThat(notices.of(dossier.caseId, Dossiers.WOONSPRONG)).isEmpty();
        assertThat(dossier.openElements()).containsExactly(INFORM);
    }

    @Test
    void eachKeepsTheirOwnDayAndMeansAndOnlyTheOwnBodyReadsThem() throws Exception {
        var dossier = household();
        LocalDate before = TODAY.minusDays(4);
        assertThat(refused(dossier, answers(before, "LETTER", TODAY.plusDays(1), "PHONE")))
                .containsExactly("subjects[1].informedOn exchange.problem.date-future");
        dossier.complete(LANDLORD, INFORM, answers(before, "LETTER", TODAY, "PHONE"));
        assertThat(notices.of(dossier.caseId, Dossiers.WOONSPRONG))
                .containsExactly(
                        new Answer(1, "INFORMED", NoticeMeans.LETTER, before),
                        new Answer(2, "INFORMED", NoticeMeans.PHONE, TODAY));
        assertThat(page(dossier, LANDLORD)).contains("Wie uw instantie informeerde", "Per telefoon", "Met een brief");
        dossier.assess(LANDLORD, java.util.Map.of("B-ID-NAME", "Roger Vandamme"))
                .transmit(LANDLORD);
        assertThat(page(dossier, SUPPORTER)).doesNotContain("Wie uw instantie informeerde", "Per telefoon");
    }

    @Test
    void whoIsCorrectedIsInformedAnew() {
        var dossier = household();
        dossier.complete(LANDLORD, INFORM, answers(TODAY, "LETTER", TODAY, "PHONE"));
        RightPerson.corrected(context, dossier.caseId, dossier.caller(LANDLORD));
        assertThat(notices.of(dossier.caseId, Dossiers.WOONSPRONG)).noneMatch(answer -> answer.number() == 1);
        assertThat(dossier.openElements()).containsExactly(INFORM);
    }

    private Dossiers household() {
        return Dossiers.open(
                context,
                new NewCase(
                        Dossiers.inForce(context),
                        CaseKind.SUPPORT_AGREEMENT,
                        "SUPPORT_TO_AVOID_NOTICE",
                        "DURING_LEASE",
                        Dossiers.WOONSPRONG,
                        Dossiers.GISTEL,
                        CaseDetails.NONE,
                        List.of(
                                new NewSubject(SubjectRole.TENANT, "Roger Vandamme", Dossiers.insz()),
                                new NewSubject(SubjectRole.CO_RESIDENT, "Godelieve Vandamme", Dossiers.insz())),
                        false),
                LANDLORD);
    }

    private static String[] answers(LocalDate first, String firstMeans, LocalDate second, String secondMeans) {
        return new String[] {
            "outcome",
            "INFORMED",
            "subjects[0].informed",
            "YES",
            "subjects[0].informedOn",
            first.toString(),
            "subjects[0].means",
            firstMeans,
            "subjects[1].informed",
            "YES",
            "subjects[1].informedOn",
            second.toString(),
            "subjects[1].means",
            secondMeans
        };
    }

    private static List<String> refused(Dossiers dossier, String... answers) {
        return catchThrowableOfType(TaskRefusedException.class, () -> dossier.complete(LANDLORD, INFORM, answers))
                .problems()
                .stream()
                .map(problem -> problem.field() + " " + problem.messageKey())
                .toList();
    }

    private String page(Dossiers dossier, String username) throws Exception {
        return mvc.perform(get("/cases/" + dossier.caseId).with(DemoLogin.as(Staff.id(username))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
