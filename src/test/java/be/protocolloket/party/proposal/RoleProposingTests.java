package be.protocolloket.party.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import be.protocolloket.IntegrationTest;
import be.protocolloket.mandates.FourEyes;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.Role;
import be.protocolloket.party.delegation.NewDelegation;
import be.protocolloket.party.demo.DemoPaper;
import be.protocolloket.party.login.PasswordChange;
import be.protocolloket.party.login.PasswordGate;
import be.protocolloket.party.mandate.FirmTable;
import be.protocolloket.party.mandate.MandateTable;
import be.protocolloket.party.mandate.MandateView;
import be.protocolloket.party.mandate.NewDpoMandate;
import be.protocolloket.party.mandate.NewMandate;
import be.protocolloket.party.mandate.RoleConflicts;
import be.protocolloket.party.refusal.PartyRefusedException;
import be.protocolloket.tasklist.BarredTask;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may propose, who may approve, and what nobody may. */
@IntegrationTest
class RoleProposingTests {

    private static final String FIRST = "een-heel-lang-woord";

    @Autowired
    ApplicationContext context;

    @Autowired
    Fixture fixture;

    @Autowired
    RoleProposing proposing;

    @Autowired
    PasswordGate gate;

    @Autowired
    DatabaseClock clock;

    FourEyes eyes;
    EnterpriseNumber body;
    UUID admin;
    UUID director;
    UUID directorMandate;
    LocalDate today;

    @BeforeEach
    void aSmallBody() {
        eyes = new FourEyes(context);
        today = clock.today();
        body = fixture.body();
        admin = fixture.person("Xandra Admin");
        fixture.mandate(admin, body, Role.BODY_ADMINISTRATOR);
        director = fixture.person("Yves Directeur");
        directorMandate = fixture.mandate(director, body, Role.SIGNATORY);
    }

    /** One administrator alone: gives himself every role of the past, an officer of his own and a second director, and ends the real one. */
    @Test
    void anAdministratorAloneGetsNowhere() {
        for (var role : roles()) {
            assertThat(refusals(() -> propose(admin, role, LocalDate.of(2020, 1, 1), null)))
                    .as("%s since 2020", role)
                    .contains("party.problem.from-in-the-past");
        }
        for (var role : others()) {
            assertThat(refusals(() -> propose(admin, role, today, null)))
                    .as("%s from today", role)
                    .containsExactly("party.problem.administrator-conflict");
        }
        var username = "directeur-" + UUID.randomUUID();
        var twin = proposing.mandate(
                by(admin),
                body,
                new NewMandate(username, "Yves Directeur", FIRST, Role.SIGNATORY, "voorzitter", today, null));
        var officer = fixture.person("Flor Vriend");
        var advising = proposing.officer(
                by(admin), body, new NewDpoMandate(null, Fixture.username(officer), "dpo@example.be", today, null));
        var end = proposing.end(by(admin), body, directorMandate, today.minusDays(1));
        for (var proposal : List.of(twin, advising, end)) {
            assertThat(refusedTask(admin, proposal)).containsExactly("party.problem.own-proposal");
            new BarredTask(context, eyes.task(proposal)).bars(by(admin));
        }
        assertThat(groups(admin)).containsExactly("bodyadministrator:" + body);
        assertThat(groups(officer)).isEmpty();
        assertThat(groups(director)).contains("signatory:" + body);
        assertThat(gate.check(username, FIRST, "here")).isEmpty();
    }

    private enum Approver {
        SELF("party.problem.concerns-you"),
        PROPOSER("party.problem.own-proposal"),
        OTHER_ADMINISTRATOR(""),
        SIGNATORY(""),
        DELEGATE("not here"),
        FOREIGN_ADMINISTRATOR("not here"),
        FOREIGN_SIGNATORY("not here"),
        OFFICER("not here");

        private final String answer;

        Approver(String answer) {
            this.answer = answer;
        }
    }

    static Stream<Arguments> rolesAndApprovers() {
        return roles().stream()
                .flatMap(role -> Arrays.stream(Approver.values()).map(approver -> Arguments.of(role, approver)));
    }

    @ParameterizedTest
    @MethodSource("rolesAndApprovers")
    void everyRoleIsGivenByTwoWhoMay(Role role, Approver kind) {
        var self = fixture.person("Zoë Kandidaat");
        // To be asked at all, the candidate decides for the body already, in a role that goes with the new one.
        boolean administering = role == Role.BODY_ADMINISTRATOR;
        fixture.mandate(
                self, body, administering ? role : Role.SIGNATORY, Fixture.LONG_AGO, administering ? today : null);
        var from = administering ? today.plusDays(1) : today;
        var proposal = proposing.mandate(
                by(admin), body, new NewMandate(Fixture.username(self), "", "", role, "schepen", from, null));
        var approver = approver(kind, self);
        if (kind.answer.isEmpty()) {
            eyes.approve(approver, proposal);
            assertThat(fixture.caller(self, from).holds(role, body)).isTrue();
        } else if (kind.answer.equals("not here")) {
            assertThatThrownBy(() -> eyes.approve(approver, proposal)).isInstanceOf(NotHereException.class);
        } else {
            assertThat(refusedTask(approver, proposal)).containsExactly(kind.answer);
        }
        assertThat(eyes.state(proposal)).isEqualTo(kind.answer.isEmpty() ? "APPROVED" : "OPEN");
    }

    private UUID approver(Approver kind, UUID self) {
        return switch (kind) {
            case SELF -> self;
            case PROPOSER -> admin;
            case SIGNATORY -> director;
            case OTHER_ADMINISTRATOR -> holder(Role.BODY_ADMINISTRATOR, body);
            case FOREIGN_ADMINISTRATOR -> holder(Role.BODY_ADMINISTRATOR, fixture.body());
            case FOREIGN_SIGNATORY -> holder(Role.SIGNATORY, fixture.body());
            case DELEGATE -> {
                var delegate = fixture.person("Gust Gevolmachtigde");
                fixture.delegation(body, directorMandate, delegate, today, today.plusDays(1));
                yield delegate;
            }
            case OFFICER -> {
                var officer = fixture.person("Flor Functionaris");
                fixture.dpo(body, null, officer, today, null);
                yield officer;
            }
        };
    }

    @Test
    void theLastWordOnAnEndIsNotForWhoeverLeavesOrComes() {
        var second = holder(Role.BODY_ADMINISTRATOR, body);
        var successor = fixture.person("Ola Opvolger");
        fixture.mandate(successor, body, Role.SIGNATORY, today.plusDays(1), null);
        fixture.mandate(successor, body, Role.BODY_ADMINISTRATOR, today, today);
        var end = proposing.end(by(admin), body, directorMandate, today);
        assertThat(refusedTask(director, end)).containsExactly("party.problem.concerns-you");
        assertThat(refusedTask(successor, end)).containsExactly("party.problem.would-replace");
        assertThat(refusals(() -> proposing.end(by(second), body, directorMandate, today)))
                .containsExactly("party.problem.end-proposed-already");
        eyes.approve(second, end);
        assertThat(fixture.caller(director, today.plusDays(1)).groups()).isEmpty();
    }

    /** A colleague is proposed for the role that would become free. */
    @Test
    void whoIsProposedAsTheNextOneDoesNotEndTheFirst() {
        var candidate = fixture.person("Kim Kandidaat");
        fixture.mandate(candidate, body, Role.SIGNATORY);
        var mayor = fixture.person("Bo Burgemeester");
        var function = "burgemeester";
        var appointed = proposing.mandate(
                by(admin),
                body,
                new NewMandate(Fixture.username(mayor), "", "", Role.SIGNATORY, function, today, null));
        eyes.approve(director, appointed);
        var next = proposing.mandate(
                by(admin),
                body,
                new NewMandate(Fixture.username(candidate), "", "", Role.SIGNATORY, function, today.plusDays(1), null));
        var end = proposing.end(by(admin), body, mandateOf(mayor), today);
        assertThat(refusedTask(candidate, end)).containsExactly("party.problem.would-replace");
        var task = new BarredTask(context, eyes.task(end));
        task.bars(by(candidate));
        eyes.reject(director, next, "Dit besliste niemand.");
        task.waitsFor(by(candidate));
        eyes.approve(candidate, end);
        assertThat(eyes.state(end)).isEqualTo("APPROVED");
    }

    @Test
    void nobodyLetsInASecondSelf() {
        var twin = proposing.mandate(
                by(admin),
                body,
                new NewMandate(
                        "tweede-" + UUID.randomUUID(), "yves  directeur", FIRST, Role.CASE_WORKER, "", today, null));
        assertThat(refusedTask(director, twin)).containsExactly("party.problem.concerns-you");
    }

    @Test
    void anAccountIsMadeWithTheApprovalAndNotBefore() {
        var username = "nieuw-" + UUID.randomUUID();
        var proposal = proposing.mandate(
                by(admin), body, new NewMandate(username, "Cato Nieuw", FIRST, Role.CASE_WORKER, "", today, null));
        assertThat(gate.check(username, FIRST, "here")).isEmpty();
        var task = eyes.task(proposal);
        for (var code : List.of("", "kort", FIRST)) {
            assertThatThrownBy(() ->
                            eyes.decide(director, proposal, task, new String[] {"decision", "APPROVE", "code", code}))
                    .as(code)
                    .isInstanceOf(TaskRefusedException.class);
        }
        eyes.approve(director, proposal);
        assertThat(gate.check(username, FIRST, "here"))
                .hasValueSatisfying(
                        person -> assertThat(groups(person.personId())).containsExactly("caseworker:" + body));
    }

    /** Whoever proposed a newcomer knows the first password, and tries the code. */
    @Test
    void theProposerAloneDoesNotOpenTheNewcomersAccount() {
        var username = "nieuw-" + UUID.randomUUID();
        var proposal = proposing.mandate(
                by(admin),
                body,
                new NewMandate(username, "Jan Tweede", FIRST, Role.BODY_ADMINISTRATOR, "", today, null));
        eyes.approve(director, proposal);
        var newcomer = gate.check(username, FIRST, "here").orElseThrow();
        assertThat(newcomer.mustChangePassword()).isTrue();
        var passwords = context.getBean(PasswordChange.class);
        var next = "een-eigen-lang-woord";
        for (int tries = 0; tries < 5; tries++) {
            assertThat(refusals(() -> passwords.change(by(newcomer.personId()), FIRST, next, next, "geraden-woord")))
                    .containsExactly("party.problem.code-wrong");
        }
        assertThat(refusals(() -> passwords.change(by(newcomer.personId()), FIRST, next, next, FourEyes.CODE)))
                .containsExactly("party.problem.password-locked");
        fixture.waitAQuarter(newcomer.personId());
        passwords.change(by(newcomer.personId()), FIRST, next, next, FourEyes.CODE);
        assertThat(gate.check(username, next, "here")).isPresent();
        assertThat(passwords.asksCode(by(newcomer.personId()))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "DPO")
    void anOfficerHasNoOtherRole(Role role) {
        var officer = fixture.person("Flor");
        fixture.dpo(body, null, officer, today.plusDays(10), null);
        assertThat(refusals(() -> propose(officer, role, today, null))).containsExactly("party.problem.dpo-conflict");
        assertThat(refusals(() -> propose(officer, role, today, today.plusDays(10))))
                .containsExactly("party.problem.dpo-conflict");
        assertThat(propose(officer, role, today, today.plusDays(9))).isNotNull();
        var other = fixture.person("Gerda");
        fixture.mandate(other, body, role, today, today.plusDays(5));
        assertThat(refusals(() -> officer(null, other, today.plusDays(5))))
                .containsExactly("party.problem.dpo-conflict");
    }

    @Test
    void whoWorksForTheFirmIsTheOfficerWhileEmployedOnly() {
        var employee = fixture.person("Hugo Kantoor");
        var firm = fixture.firm();
        context.getBean(FirmTable.class).employ(firm, employee, today.plusDays(30));
        fixture.dpo(body, firm, null, today, null);
        assertThat(refusals(() -> propose(employee, Role.PUBLISHER, today, null)))
                .containsExactly("party.problem.dpo-conflict");
        assertThat(propose(employee, Role.PUBLISHER, today, today.plusDays(29))).isNotNull();
        var elsewhere = fixture.body();
        var boss = holder(Role.BODY_ADMINISTRATOR, elsewhere);
        fixture.mandate(employee, elsewhere, Role.CASE_WORKER, today, today.plusDays(60));
        var early = new NewDpoMandate(firm, "", "dpo@example.be", today, today.plusDays(29));
        assertThat(proposing.officer(by(boss), elsewhere, early)).isNotNull();
        var late = new NewDpoMandate(firm, "", "dpo@example.be", today, today.plusDays(30));
        assertThat(refusals(() -> proposing.officer(by(boss), elsewhere, late)))
                .containsExactly("party.problem.dpo-conflict");
    }

    /** The director is the second of a small body: who administers proposes the one who drafts, handles and publishes, and nobody is both. */
    @Test
    void whoAdministersHasNoOtherRoleAndASmallBodyStillWorks() {
        var everything = fixture.person("Bea Alles");
        for (var role : others()) {
            var worker = fixture.person("Hilde");
            fixture.mandate(worker, body, role, today, today.plusDays(5));
            assertThat(refusals(() -> propose(worker, Role.BODY_ADMINISTRATOR, today.plusDays(5), null)))
                    .as("administrator who is %s", role)
                    .containsExactly("party.problem.administrator-conflict");
            assertThat(propose(worker, Role.BODY_ADMINISTRATOR, today.plusDays(6), null))
                    .isNotNull();
            if (role != Role.SIGNATORY) {
                eyes.approve(director, propose(everything, role, today, null));
            }
        }
        assertThat(groups(everything)).hasSize(5);
    }

    @Test
    void whoAdministersDoesNotDecideOnAnyDayOfBoth() {
        var leaving = holder(Role.BODY_ADMINISTRATOR, body, today, today.plusDays(5));
        assertThat(refusals(() -> propose(leaving, Role.SIGNATORY, today.plusDays(5), null)))
                .containsExactly("party.problem.administrator-conflict");
        assertThat(propose(leaving, Role.SIGNATORY, today.plusDays(6), null)).isNotNull();
        assertThat(refusals(() -> propose(director, Role.BODY_ADMINISTRATOR, today.plusDays(90), null)))
                .containsExactly("party.problem.administrator-conflict");
        var delegate = fixture.person("Gust");
        fixture.delegation(body, directorMandate, delegate, today, today.plusDays(3));
        assertThat(refusals(() -> propose(delegate, Role.BODY_ADMINISTRATOR, today.plusDays(3), null)))
                .containsExactly("party.problem.administrator-conflict");
        assertThat(propose(delegate, Role.BODY_ADMINISTRATOR, today.plusDays(4), null))
                .isNotNull();
        assertThat(refusals(() -> delegation(leaving, today, today.plusDays(2))))
                .containsExactly("party.problem.administrator-conflict");
        assertThat(delegation(leaving, today.plusDays(6), today.plusDays(7))).isNotNull();
    }

    @Test
    void noDelegationAndNoOfficerBeginsInThePast() {
        var somebody = fixture.person("Siel");
        assertThat(refusals(() -> delegation(somebody, today.minusDays(1), today.plusDays(2))))
                .containsExactly("party.problem.from-in-the-past");
        assertThat(refusals(() -> officer(null, somebody, today.minusDays(1))))
                .containsExactly("party.problem.from-in-the-past");
    }

    @Test
    void whatIsApprovedLateBeginsWithTheApproval() {
        var person = fixture.person("Rik");
        var proposal = propose(person, Role.PUBLISHER, today, null);
        waitedSince(proposal, today.minusDays(4), null);
        eyes.approve(director, proposal);
        assertThat(fixture.caller(person, today.minusDays(1)).groups()).isEmpty();
        assertThat(groups(person)).containsExactly("publisher:" + body);
        var ending = propose(person, Role.CASE_WORKER, today, today);
        waitedSince(ending, today.minusDays(4), today.minusDays(1));
        assertThat(refusedTask(director, ending)).containsExactly("party.problem.proposal-too-late");
    }

    @Test
    void aDelegationIsApprovedByTheSignatoryWhoDelegatesAndNotByTheDelegate() {
        var deputy = fixture.person("Dora");
        fixture.mandate(deputy, body, Role.SIGNATORY);
        var proposal = delegation(deputy, today, today.plusDays(2));
        assertThat(refusedTask(deputy, proposal)).containsExactly("party.problem.concerns-you");
        eyes.approve(director, proposal);
        var id = fixture.delegationsOf(body).get(0);
        var end = proposing.revocation(by(admin), body, id);
        assertThat(refusedTask(deputy, end)).containsExactly("party.problem.concerns-you");
        eyes.approve(director, end);
        assertThat(groups(deputy)).doesNotContain("signatory:" + body + ":" + director);
    }

    /** In the demonstration nobody breaks the rules, and each body has somebody to propose and somebody else to approve. */
    @ParameterizedTest
    @ValueSource(strings = {"0405260456", "0212213729", "0410412146", "0403795657"})
    void theBodiesOfTheDemonstrationKeepToTheRules(String number) {
        var demo = new EnterpriseNumber(number);
        var conflicts = context.getBean(RoleConflicts.class);
        var people = context.getBean(MandateTable.class).of(demo, today);
        assertThat(people)
                .allSatisfy(one -> assertThat(conflicts.ofMandate(one.personId(), one.role(), demo, today, null))
                        .as(one.personName())
                        .isEmpty());
        assertThat(people).anyMatch(one -> one.role() == Role.BODY_ADMINISTRATOR);
        assertThat(people).anyMatch(one -> one.role() == Role.SIGNATORY);
    }

    @Test
    void aConflictThatCameSinceIsRefusedAtTheApproval() {
        var person = fixture.person("Pia");
        var signing = propose(person, Role.SIGNATORY, today, null);
        var advising = officer(null, person, today.plusDays(20));
        fixture.mandate(person, body, Role.BODY_ADMINISTRATOR, today.plusDays(10), null);
        assertThat(refusedTask(director, signing)).containsExactly("party.problem.administrator-conflict");
        assertThat(refusedTask(director, advising)).containsExactly("party.problem.dpo-conflict");
        assertThat(eyes.state(signing)).isEqualTo("OPEN");
        eyes.reject(director, signing, "Deze persoon wordt beheerder.");
    }

    private static List<Role> roles() {
        return Arrays.stream(Role.values()).filter(role -> role != Role.DPO).toList();
    }

    /** Every role that an administrator may not have. */
    private static List<Role> others() {
        return roles().stream().filter(role -> role != Role.BODY_ADMINISTRATOR).toList();
    }

    private Caller by(UUID person) {
        return fixture.caller(person, today);
    }

    private UUID mandateOf(UUID person) {
        return context.getBean(MandateTable.class).of(body, today).stream()
                .filter(mandate -> mandate.personId().equals(person))
                .map(MandateView::id)
                .findFirst()
                .orElseThrow();
    }

    private UUID holder(Role role, EnterpriseNumber where) {
        return holder(role, where, Fixture.LONG_AGO, null);
    }

    private UUID holder(Role role, EnterpriseNumber where, LocalDate from, LocalDate until) {
        var person = fixture.person("Iemand Anders");
        fixture.mandate(person, where, role, from, until);
        return person;
    }

    private UUID propose(UUID person, Role role, LocalDate from, LocalDate until) {
        return proposing.mandate(
                by(admin), body, new NewMandate(Fixture.username(person), "", "", role, "schepen", from, until));
    }

    private UUID officer(UUID firm, UUID person, LocalDate from) {
        var username = person == null ? "" : Fixture.username(person);
        return proposing.officer(by(admin), body, new NewDpoMandate(firm, username, "dpo@example.be", from, null));
    }

    private UUID delegation(UUID delegate, LocalDate from, LocalDate until) {
        var paper = DemoPaper.delegation("Yves Directeur", "een ander");
        return proposing.delegation(
                by(admin),
                body,
                new NewDelegation(directorMandate, Fixture.username(delegate), from, until, "d.pdf", paper));
    }

    private void waitedSince(UUID proposal, LocalDate from, LocalDate until) {
        context.getBean(JdbcClient.class)
                .sql("update role_proposal set valid_from = :from, valid_until = :until::date where id = :id")
                .param("from", from)
                .param("until", until)
                .param("id", proposal)
                .update();
    }

    private Iterable<String> groups(UUID person) {
        return by(person).groupIds();
    }

    private static List<String> refusals(Runnable act) {
        var refused = catchThrowable(act::run);
        assertThat(refused).isInstanceOf(PartyRefusedException.class);
        return ((PartyRefusedException) refused)
                .problems().stream().map(problem -> problem.messageKey()).toList();
    }

    private List<String> refusedTask(UUID person, UUID proposal) {
        var refused = catchThrowable(() -> eyes.approve(person, proposal));
        assertThat(refused).isInstanceOf(TaskRefusedException.class);
        return ((TaskRefusedException) refused)
                .problems().stream().map(FieldProblem::messageKey).toList();
    }
}
