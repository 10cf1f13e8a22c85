package be.protocolloket.exchange.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.exchange.CaseDetails;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.Heard;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.event.TransferRefused;
import be.protocolloket.exchange.rule.SaidRefusal;
import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.policy.RefusalReason;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case starts with every reason against it told at its field, or not at all. */
@IntegrationTest
class CaseOpeningTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseOpening desk;

    @Autowired
    Heard heard;

    @Autowired
    JdbcClient jdbc;

    @Test
    void casesGetTheNumberOfTheYearAndNothingReadableIsKept() {
        var insz = Dossiers.insz();
        var dossier = Dossiers.open(context, Dossiers.supportCase(Dossiers.inForce(context), insz), Dossiers.SUPPORTER);
        var view = dossier.view();
        assertThat(view.reference()).matches("20\\d\\d-\\d{5}");
        assertThat(view.state()).isEqualTo(CaseState.OPEN);
        assertThat(dossier.running()).isTrue();
        var kept = jdbc.sql("select s::text from case_subject s where case_id = :case")
                .param("case", dossier.caseId)
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(insz).doesNotContain("Ouali");
    }

    @Test
    void aRentArrearsCaseIsAboutArrearsWhateverWasTicked() {
        var dossier = Dossiers.open(context, arrears(CaseDetails.ArrearsOrigin.EX_OFFICIO), Dossiers.SUPPORTER);
        assertThat(dossier.view().details().rentArrears()).isTrue();
    }

    /** Only who supports acts on its own initiative (BVCW 5.30). */
    @Test
    void theLandlordReportsArrearsAndNeverBeginsExOfficio() {
        var people = List.of(new NewSubject(SubjectRole.TENANT, "Roger Vandamme", Dossiers.insz()));
        var asked = arrears(CaseDetails.ArrearsOrigin.EX_OFFICIO);
        assertThat(problems(byLandlord(asked, asked.details(), people), Dossiers.LANDLORD))
                .containsExactly("origin: exchange.problem.origin-landlord");
        var reported = new CaseDetails(false, null, CaseDetails.ArrearsOrigin.REPORT, CaseDetails.Reporter.LANDLORD);
        var dossier = Dossiers.open(context, byLandlord(asked, reported, people), Dossiers.LANDLORD);
        assertThat(dossier.view().initiator()).isEqualTo(Dossiers.WOONSPRONG);
    }

    private static NewCase byLandlord(NewCase asked, CaseDetails details, List<NewSubject> people) {
        return new NewCase(
                asked.protocolId(),
                asked.kind(),
                asked.trigger(),
                asked.ground(),
                asked.counterpart(),
                asked.initiator(),
                details,
                people,
                false);
    }

    @Test
    void whatTheKindNeedsIsAskedAtItsField() {
        assertThat(problems(arrears(null), Dossiers.SUPPORTER))
                .containsExactly("origin: exchange.problem.origin-missing");
        assertThat(problems(arrears(CaseDetails.ArrearsOrigin.REPORT), Dossiers.SUPPORTER))
                .containsExactly("reporter: exchange.problem.reporter-missing");
        assertThat(problems(warning(CaseDetails.NONE), Dossiers.LANDLORD))
                .containsExactly("shortcoming: exchange.problem.shortcoming-missing");
    }

    static Stream<Arguments> wrongNumbers() {
        return Stream.of(
                Arguments.of("9305182236", "vault.problem.insz.form"),
                Arguments.of("93051822362", "vault.problem.insz.check"),
                Arguments.of("93131822361", "vault.problem.insz.month"),
                Arguments.of("93051800000", "vault.problem.insz.sequence"),
                Arguments.of(checked("930230223", 0), "vault.problem.insz.date"),
                Arguments.of(checked("991231001", 2_000_000_000L), "vault.problem.insz.future"),
                Arguments.of("geen nummer", "vault.problem.insz.form"));
    }

    private static String checked(String nine, long century) {
        return nine + "%02d".formatted(97 - (century + Long.parseLong(nine)) % 97);
    }

    @ParameterizedTest
    @MethodSource("wrongNumbers")
    void aWrongNumberIsToldAtTheFieldOfItsPerson(String written, String key) {
        var asked = with(subject("Eerste", Dossiers.insz()), subject("Tweede", written));
        assertThat(problems(asked, Dossiers.SUPPORTER)).containsExactly("subjects[1].insz: " + key);
    }

    @Test
    void nobodyAndTwiceTheSamePersonAreRefused() {
        var insz = Dossiers.insz();
        assertThat(problems(with(), Dossiers.SUPPORTER))
                .containsExactly("subjects[0].name: exchange.problem.subject-missing");
        assertThat(problems(with(subject("Een", insz), subject("Twee", insz)), Dossiers.SUPPORTER))
                .containsExactly("subjects[1].insz: exchange.problem.insz-twice");
        assertThat(problems(with(subject(" ", insz)), Dossiers.SUPPORTER))
                .containsExactly("subjects[0].name: exchange.problem.name-missing");
        assertThat(problems(with(new NewSubject(SubjectRole.SUBTENANT, "Iemand", null)), Dossiers.SUPPORTER))
                .containsExactly(
                        "subjects[0].role: exchange.problem.refused", "subjects[0].role: exchange.problem.refused");
    }

    /** What a person got past the rule before, and the articles that refuse it. */
    static Stream<Arguments> againstTheText() {
        return Stream.of(
                Arguments.of(
                        "arrears under the allocation",
                        CaseKind.RENT_ARREARS,
                        "ALLOCATION_UNDER_SUPPORT",
                        "ARREARS",
                        SubjectRole.TENANT,
                        List.of("trigger Art. 5")),
                Arguments.of(
                        "'voor de huurder' about a candidate",
                        CaseKind.SUPPORT_AGREEMENT,
                        "SUPPORT_TO_AVOID_NOTICE",
                        "DURING_LEASE",
                        SubjectRole.CANDIDATE_TENANT,
                        List.of("subjects[0].role Art. 5", "subjects[0].role Art. 2")),
                Arguments.of(
                        "'nooit eerder een huurder' about who rents",
                        CaseKind.SUPPORT_AGREEMENT,
                        "ALLOCATION_UNDER_SUPPORT",
                        "CANDIDATE_THREAT",
                        SubjectRole.TENANT,
                        List.of("subjects[0].role Art. 2")),
                Arguments.of(
                        "'nooit eerder een huurder' about who rented",
                        CaseKind.SUPPORT_AGREEMENT,
                        "ALLOCATION_UNDER_SUPPORT",
                        "CANDIDATE_THREAT",
                        SubjectRole.FORMER_TENANT,
                        List.of("subjects[0].role Art. 2")),
                Arguments.of(
                        "during the lease under the allocation",
                        CaseKind.SUPPORT_AGREEMENT,
                        "ALLOCATION_UNDER_SUPPORT",
                        "DURING_LEASE",
                        SubjectRole.TENANT,
                        List.of("trigger Art. 2")),
                Arguments.of(
                        "a warning about a candidate",
                        CaseKind.TERMINATION_WARNING,
                        "REASON_FOR_NOTICE",
                        "SHORTCOMING",
                        SubjectRole.CANDIDATE_TENANT,
                        List.of("subjects[0].role Art. 5", "subjects[0].role Art. 2")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("againstTheText")
    void whatTheTextDoesNotBringTogetherIsRefusedByItsArticle(
            String what, CaseKind kind, String trigger, String ground, SubjectRole role, List<String> places) {
        boolean warning = kind == CaseKind.TERMINATION_WARNING;
        var details = new CaseDetails(
                true,
                warning ? CaseDetails.Shortcoming.LASTING : null,
                kind == CaseKind.RENT_ARREARS ? CaseDetails.ArrearsOrigin.EX_OFFICIO : null,
                null);
        var asked = new NewCase(
                Dossiers.inForce(context),
                kind,
                trigger,
                ground,
                warning ? Dossiers.WOONSPRONG : Dossiers.GISTEL,
                warning ? Dossiers.GISTEL : Dossiers.WOONSPRONG,
                details,
                List.of(new NewSubject(role, "Roger Vandamme", null)),
                false);
        var caller = Dossiers.caller(context, warning ? Dossiers.LANDLORD : Dossiers.SUPPORTER);
        var refused = catchThrowableOfType(CaseRefusedException.class, () -> desk.open(asked, caller));
        assertThat(refused.problems())
                .extracting(problem -> problem.field() + " "
                        + ((SaidRefusal) problem.args()[0]).refusal().article())
                .containsExactlyElementsOf(places);
        assertThat(refused.decision()).isNotNull();
    }

    /** Each ground with somebody whom it names. */
    static Stream<Arguments> coResidents() {
        return Stream.of(
                Arguments.of(
                        CaseKind.SUPPORT_AGREEMENT,
                        "ALLOCATION_UNDER_SUPPORT",
                        "ALLOCATION_CONDITION",
                        "candidate tenant or former tenant (candidate again)",
                        SubjectRole.CANDIDATE_TENANT),
                Arguments.of(
                        CaseKind.SUPPORT_AGREEMENT,
                        "ALLOCATION_UNDER_SUPPORT",
                        "EX_TENANT_DEBT",
                        "former tenant (candidate again)",
                        SubjectRole.FORMER_TENANT),
                Arguments.of(
                        CaseKind.TERMINATION_WARNING,
                        "REASON_FOR_NOTICE",
                        "SHORTCOMING",
                        "reference tenant or tenant",
                        SubjectRole.TENANT));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("coResidents")
    void aCoResidentStandsBesideSomebodyWhomTheGroundNamesAndNeverAlone(
            CaseKind kind, String trigger, String ground, String named, SubjectRole role) {
        var alone = subject(SubjectRole.CO_RESIDENT, "Brent Claeyssens");
        for (var people : List.of(List.of(alone), List.of(alone, subject(SubjectRole.CO_RESIDENT, "Lucas Deprez")))) {
            var refused = catchThrowableOfType(
                    CaseRefusedException.class,
                    () -> desk.open(about(kind, trigger, ground, people), Dossiers.caller(context, beginner(kind))));
            assertThat(refused.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.field()).isEqualTo("subjects[0].role");
                assertThat(String.valueOf(problem.args()[0]))
                        .startsWith("Art. 2.1.")
                        .contains("for a " + named + ": a co-resident can be in the case beside them");
            });
            assertThat(refused.decision()).isNotNull();
        }
        var beside = List.of(alone, subject(role, "Marleen Claeyssens"));
        assertThat(desk.open(about(kind, trigger, ground, beside), Dossiers.caller(context, beginner(kind))))
                .isNotNull();
    }

    @Test
    void formerTenantWithDebtsMayBeAskedAboutArrears() {
        var asked = new NewCase(
                Dossiers.inForce(context),
                CaseKind.SUPPORT_AGREEMENT,
                "ALLOCATION_UNDER_SUPPORT",
                "EX_TENANT_DEBT",
                Dossiers.GISTEL,
                Dossiers.WOONSPRONG,
                new CaseDetails(true, null, null, null),
                List.of(new NewSubject(SubjectRole.FORMER_TENANT, "Roger Vandamme", Dossiers.insz())),
                false);
        assertThat(Dossiers.open(context, asked, Dossiers.SUPPORTER).codes()).contains("B-FIN-ARREARS", "B-LIFE-1");
    }

    @Test
    void whoAsksTheOtherBodySaysWhomByTheNumber() {
        assertThat(problems(with(subject("Karima Ouali", null)), Dossiers.SUPPORTER))
                .containsExactly("subjects[0].insz: exchange.problem.number-needed");
    }

    @Test
    void theOfferSaysWhatGoesTogether() {
        var support = desk
                .offer(Dossiers.inForce(context), Dossiers.GISTEL, Dossiers.caller(context, Dossiers.SUPPORTER))
                .kinds()
                .stream()
                .filter(kind -> kind.kind() == CaseKind.SUPPORT_AGREEMENT)
                .findFirst()
                .orElseThrow();
        var debt = support.narrowed("", "EX_TENANT_DEBT");
        assertThat(debt.triggers()).extracting(choice -> choice.code()).containsExactly("ALLOCATION_UNDER_SUPPORT");
        assertThat(debt.roles()).containsExactly(SubjectRole.FORMER_TENANT, SubjectRole.CO_RESIDENT);
        assertThat(support.narrowed("", "NONE")).isEqualTo(support);
    }

    @Test
    void anOpenCaseAboutTheSamePersonIsToldToThoseWhoMaySeeItUnlessConfirmed() {
        var insz = Dossiers.insz();
        var first = Dossiers.open(context, Dossiers.supportCase(Dossiers.inForce(context), insz), Dossiers.SUPPORTER);
        var again = Dossiers.supportCase(Dossiers.inForce(context), insz);
        var refused = catchThrowableOfType(
                CaseRefusedException.class, () -> desk.open(again, first.caller(Dossiers.SUPPORTER)));
        assertThat(refused.problems())
                .containsExactly(new FieldProblem(
                        "subjects[0].insz",
                        "exchange.problem.duplicate-case",
                        first.view().reference(),
                        first.caseId));
        var confirmed = new NewCase(
                again.protocolId(),
                again.kind(),
                again.trigger(),
                again.ground(),
                again.initiator(),
                again.counterpart(),
                again.details(),
                again.subjects(),
                true);
        assertThat(desk.open(confirmed, first.caller(Dossiers.SUPPORTER))).isNotNull();
    }

    @Test
    void whoIsNoCaseWorkerOfTheBodyFindsNothing() {
        var protocol = Dossiers.inForce(context);
        for (String stranger : List.of("gistel-beheer", "gistel-directeur", "woonhaven-dossier", Dossiers.LANDLORD)) {
            var caller = Dossiers.caller(context, stranger);
            assertThatThrownBy(() -> desk.open(Dossiers.supportCase(protocol, Dossiers.insz()), caller))
                    .isInstanceOf(NotHereException.class);
            assertThatThrownBy(() -> desk.offer(protocol, Dossiers.GISTEL, caller))
                    .isInstanceOf(NotHereException.class);
        }
    }

    @Test
    void theProtocolRefusesAtTheFieldAndTheRefusalIsMadeKnown() {
        var asked = new NewCase(
                Dossiers.inForce(context),
                CaseKind.SUPPORT_AGREEMENT,
                "REASON_FOR_NOTICE",
                "SHORTCOMING",
                Dossiers.GISTEL,
                Dossiers.WOONSPRONG,
                CaseDetails.NONE,
                List.of(subject("Karima Ouali", Dossiers.insz())),
                false);
        int before = heard.of(TransferRefused.class).size();
        var refused = catchThrowableOfType(
                CaseRefusedException.class, () -> desk.open(asked, Dossiers.caller(context, Dossiers.SUPPORTER)));
        assertThat(refused.problems()).extracting(FieldProblem::field).contains("trigger", "ground");
        assertThat(refused.decision()).isNotNull();
        assertThat(heard.of(TransferRefused.class)).hasSizeGreaterThan(before);
    }

    @Test
    void underAnEndedProtocolNothingStarts() {
        UUID ended = Dossiers.another(context);
        Dossiers.end(context, ended);
        var caller = Dossiers.caller(context, Dossiers.SUPPORTER);
        var refused = catchThrowableOfType(
                CaseRefusedException.class, () -> desk.open(Dossiers.supportCase(ended, Dossiers.insz()), caller));
        assertThat(refused.problems()).extracting(FieldProblem::field).containsOnly("protocolId");
        assertThat(desk.offer(ended, Dossiers.GISTEL, caller).refusals())
                .extracting(refusal -> refusal.reason())
                .containsExactly(RefusalReason.ENDED);
        assertThat(desk.startingPoints(caller))
                .extracting(StartingPoint::protocolId)
                .doesNotContain(ended)
                .contains(Dossiers.inForce(context));
    }

    private NewCase arrears(CaseDetails.@Nullable ArrearsOrigin origin) {
        return new NewCase(
                Dossiers.inForce(context),
                CaseKind.RENT_ARREARS,
                "SUPPORT_TO_AVOID_NOTICE",
                "ARREARS",
                Dossiers.GISTEL,
                Dossiers.WOONSPRONG,
                new CaseDetails(false, null, origin, null),
                List.of(new NewSubject(SubjectRole.TENANT, "Roger Vandamme", Dossiers.insz())),
                false);
    }

    private NewCase warning(CaseDetails details) {
        return new NewCase(
                Dossiers.inForce(context),
                CaseKind.TERMINATION_WARNING,
                "REASON_FOR_NOTICE",
                "SHORTCOMING",
                Dossiers.WOONSPRONG,
                Dossiers.GISTEL,
                details,
                List.of(new NewSubject(SubjectRole.TENANT, "Roger Vandamme", Dossiers.insz())),
                false);
    }

    private NewCase about(CaseKind kind, String trigger, String ground, List<NewSubject> people) {
        boolean warning = kind == CaseKind.TERMINATION_WARNING;
        return new NewCase(
                Dossiers.inForce(context),
                kind,
                trigger,
                ground,
                warning ? Dossiers.WOONSPRONG : Dossiers.GISTEL,
                warning ? Dossiers.GISTEL : Dossiers.WOONSPRONG,
                new CaseDetails(true, warning ? CaseDetails.Shortcoming.LASTING : null, null, null),
                people,
                false);
    }

    private static String beginner(CaseKind kind) {
        return kind == CaseKind.TERMINATION_WARNING ? Dossiers.LANDLORD : Dossiers.SUPPORTER;
    }

    private static NewSubject subject(SubjectRole role, String name) {
        return new NewSubject(role, name, Dossiers.insz());
    }

    private NewCase with(NewSubject... subjects) {
        var usual = Dossiers.supportCase(Dossiers.inForce(context), Dossiers.insz());
        return new NewCase(
                usual.protocolId(),
                usual.kind(),
                usual.trigger(),
                usual.ground(),
                usual.initiator(),
                usual.counterpart(),
                usual.details(),
                List.of(subjects),
                false);
    }

    private static NewSubject subject(String name, @Nullable String insz) {
        return new NewSubject(SubjectRole.CANDIDATE_TENANT, name, insz);
    }

    private List<String> problems(NewCase asked, String username) {
        var caller = Dossiers.caller(context, username);
        return catchThrowableOfType(CaseRefusedException.class, () -> desk.open(asked, caller)).problems().stream()
                .map(problem -> problem.field() + ": " + problem.messageKey())
                .toList();
    }
}
