package be.protocolloket.exchange.linked;

import static be.protocolloket.Dossiers.GISTEL;
import static be.protocolloket.Dossiers.LANDLORD;
import static be.protocolloket.Dossiers.SUPPORTER;
import static be.protocolloket.Dossiers.WOONSPRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.Staff;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.correction.RightPerson;
import be.protocolloket.exchange.linked.CaseLinks.Link;
import be.protocolloket.exchange.owner.CaseOwners;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormOption;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Help that is accepted after a warning, and needs a support agreement: its case begins with what the warning told. */
@IntegrationTest
class SupportAfterWarningTests {

    private static final String HELP = "userTask_offerHelp";
    private static final String NAME = "Roger Vandamme";
    private static final String DURING_LEASE = "SUPPORT_TO_AVOID_NOTICE DURING_LEASE";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    Cases cases;

    @Autowired
    CaseLinks links;

    @Test
    void theCaseBeginsWithThePersonOfTheWarningAndOnlyTheSupporterSeesTheLink() throws Exception {
        var warning = warned(Dossiers.inForce(context), Dossiers.insz());
        assertThat(values(warning, "outcomes")).contains("SUPPORT_BEGUN");
        assertThat(values(warning, "ways")).contains(DURING_LEASE).noneMatch(way -> way.startsWith("REASON_FOR"));
        accept(warning);

        CaseView support = support(warning).orElseThrow();
        assertThat(support.kind()).isEqualTo(CaseKind.SUPPORT_AGREEMENT);
        assertThat(support.protocolId()).isEqualTo(warning.protocolId);
        assertThat(support.initiator()).isEqualTo(GISTEL);
        assertThat(support.counterpart()).isEqualTo(WOONSPRONG);
        assertThat(support.trigger()).isEqualTo("SUPPORT_TO_AVOID_NOTICE");
        assertThat(support.ground()).isEqualTo("DURING_LEASE");
        assertThat(cases.subjects(support.id(), warning.caller(SUPPORTER)))
                .extracting(SubjectView::name, SubjectView::role)
                .containsExactly(org.assertj.core.api.Assertions.tuple(NAME, SubjectRole.TENANT));
        assertThat(cases.subjects(support.id(), warning.caller(SUPPORTER))
                        .get(0)
                        .maskedInsz())
                .isNotNull();
        var owners = context.getBean(CaseOwners.class);
        assertThat(owners.of(support.id()).get(GISTEL))
                .isEqualTo(owners.of(warning.caseId).get(GISTEL));

        String reference = warning.view().reference();
        assertThat(page(SUPPORTER, warning.caseId)).contains("Gekoppelde dossiers", support.reference());
        assertThat(page(SUPPORTER, support.id()))
                .contains("Dit dossier begon uit", reference)
                .contains("dat de begeleidingsovereenkomst gesloten is", "/amendment?topic=ITEM");
        assertThat(page(LANDLORD, warning.caseId)).doesNotContain("Gekoppelde dossiers", support.reference());
        assertThat(page(LANDLORD, support.id()))
                .contains(support.reference())
                .doesNotContain("Gekoppelde dossiers", reference, "Wat u niet kunt terugkoppelen");
    }

    @Test
    void aSecondWarningAboutTheSamePersonLeadsToTheCaseThatRuns() {
        String insz = Dossiers.insz();
        var first = warned(Dossiers.inForce(context), insz);
        accept(first);
        var second = warned(Dossiers.inForce(context), insz);
        accept(second);
        assertThat(support(second)).map(CaseView::id).isEqualTo(support(first).map(CaseView::id));
        assertThat(links.of(support(first).orElseThrow().id()))
                .extracting(Link::other)
                .containsExactlyInAnyOrder(first.caseId, second.caseId);
    }

    @Test
    void withoutANumberOrAfterACorrectionNothingBeginsAndTheTaskStays() {
        var nameless = opened(Dossiers.inForce(context), Dossiers.insz())
                .exchange(LANDLORD, SUPPORTER, Map.of("B-ID-NAME", SaidOfPeople.say(NAME)));
        assertThat(refused(nameless)).containsExactly("way exchange.problem.support-no-number");
        assertThat(support(nameless)).isEmpty();
        assertThat(nameless.openElements()).contains(HELP);

        var corrected = warned(Dossiers.inForce(context), Dossiers.insz());
        RightPerson.corrected(context, corrected.caseId, corrected.caller(LANDLORD));
        assertThat(refused(corrected)).containsExactly("way exchange.problem.support-corrected");
        assertThat(support(corrected)).isEmpty();
        assertThat(corrected.openElements()).contains(HELP);
    }

    @Test
    void aCorrectionAfterwardsIsToldWhereTheSupporterWorksOn() throws Exception {
        var warning = warned(Dossiers.inForce(context), Dossiers.insz());
        accept(warning);
        UUID support = support(warning).orElseThrow().id();
        assertThat(page(SUPPORTER, support)).doesNotContain("verbeterde over wie de verwittiging gaat");
        RightPerson.corrected(context, warning.caseId, warning.caller(LANDLORD));
        assertThat(page(SUPPORTER, support)).contains("verbeterde over wie de verwittiging gaat");
        assertThat(page(LANDLORD, support)).doesNotContain("verbeterde over wie de verwittiging gaat");
    }

    @Test
    void underAProtocolThatEndedNothingIsOfferedAndWhatIsPostedAnywayIsRefused() {
        UUID protocol = Dossiers.another(context);
        var warning = warned(protocol, Dossiers.insz());
        Dossiers.end(context, protocol);
        assertThat(values(warning, "outcomes")).contains("RESOLVED").doesNotContain("SUPPORT_BEGUN");
        assertThat(warning.look(SUPPORTER, HELP).noticeKeys()).containsExactly("exchange.notice.no-support");
        assertThat(refused(warning)).isNotEmpty();
        assertThat(support(warning)).isEmpty();
        warning.complete(SUPPORTER, HELP, "outcome", "RESOLVED");
    }

    @Test
    void theLandlordMayDeclineInTheNewCaseAndTheWarningGoesOn() {
        var warning = warned(Dossiers.inForce(context), Dossiers.insz());
        accept(warning);
        CaseView begun = support(warning).orElseThrow();
        var staff = Staff.of(context, warning.protocolId);
        String task = context.getBean(be.protocolloket.tasklist.OpenTasks.class).ofCase(begun.id()).stream()
                .filter(open -> open.formId().equals("inform-subject"))
                .map(be.protocolloket.tasklist.OpenTask::taskId)
                .findFirst()
                .orElseThrow();
        staff.complete(LANDLORD, task, "outcome", "STOP", "stopReason", "Voor deze huurder is dit niet nodig.");
        assertThat(cases.get(begun.id()).state()).isEqualTo(CaseState.CLOSED);
        assertThat(cases.get(begun.id()).outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
        assertThat(warning.openElements()).containsExactly("userTask_decideNotice");
    }

    private Dossiers opened(UUID protocol, String insz) {
        return Dossiers.open(
                context,
                new NewCase(
                        protocol,
                        CaseKind.TERMINATION_WARNING,
                        "REASON_FOR_NOTICE",
                        "SHORTCOMING",
                        WOONSPRONG,
                        GISTEL,
                        new CaseDetails(false, CaseDetails.Shortcoming.SERIOUS, null, null),
                        List.of(new NewSubject(SubjectRole.TENANT, NAME, insz)),
                        true),
                LANDLORD);
    }

    private Dossiers warned(UUID protocol, String insz) {
        return opened(protocol, insz)
                .exchange(LANDLORD, SUPPORTER, Map.of("B-ID-NAME", SaidOfPeople.say(NAME), "B-ID-INSZ", insz));
    }

    private static void accept(Dossiers warning) {
        warning.complete(
                SUPPORTER, HELP, "outcome", "SUPPORT_BEGUN", "way", DURING_LEASE, "note", "Zij wil begeleiding.");
    }

    private static List<String> refused(Dossiers warning) {
        var refused = catchThrowableOfType(TaskRefusedException.class, () -> accept(warning));
        return refused.problems().stream().map(SupportAfterWarningTests::said).toList();
    }

    private static String said(FieldProblem problem) {
        return problem.field() + " " + problem.messageKey();
    }

    private Optional<CaseView> support(Dossiers warning) {
        return links.of(warning.caseId).stream().findFirst().map(Link::other).map(cases::get);
    }

    private static List<String> values(Dossiers warning, String key) {
        return warning.look(SUPPORTER, HELP).options().get(key).stream()
                .map(FormOption::value)
                .toList();
    }

    private String page(String username, UUID caseId) throws Exception {
        return mvc.perform(get("/cases/" + caseId).with(DemoLogin.as(Staff.id(username))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
