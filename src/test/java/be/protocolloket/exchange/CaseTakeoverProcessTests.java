package be.protocolloket.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.exchange.model.CaseTakeoverProcess;
import be.protocolloket.exchange.model.TerminationWarningProcess;
import be.protocolloket.exchange.owner.CaseOwners;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.event.MandateChanged;
import be.protocolloket.workflow.DatabaseClock;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Each body has somebody who answers for a case; the other body learns who only where that body wants it. */
@IntegrationTest
class CaseTakeoverProcessTests {

    private static final String WHY = "Met verlof vanaf maandag.";

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseOwners owners;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Test
    void whoBeginsAnswersForItAndTheOtherBodyHasNobodyYet() {
        var dossier = Dossiers.support(context);
        assertThat(owners.of(dossier.caseId))
                .isEqualTo(Map.of(Dossiers.GISTEL, Optional.of(Staff.id(Dossiers.SUPPORTER))));
    }

    @Test
    void nobodyOfTheOtherBodyHandsOver() throws Exception {
        var dossier = Dossiers.support(context);
        UUID before = Staff.id(Dossiers.SUPPORTER);
        UUID colleague = colleague(Dossiers.GISTEL);
        for (String other : new String[] {Dossiers.LANDLORD, "wvi-dpo", "gistel-archief", "elegast-begeleider"}) {
            assertThat(handOver(dossier, other, Dossiers.GISTEL, before, colleague, WHY)
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(handOver(dossier, Dossiers.LANDLORD, Dossiers.WOONSPRONG, before, colleague, WHY)
                        .getStatus())
                .isEqualTo(404);
        var stranger = Staff.id(Dossiers.LANDLORD);
        assertThat(problem(handOver(dossier, Dossiers.SUPPORTER, Dossiers.GISTEL, before, stranger, WHY)))
                .isTrue();
        assertThat(problem(handOver(dossier, Dossiers.SUPPORTER, Dossiers.GISTEL, before, colleague, " ")))
                .isTrue();
        assertThat(owners.of(dossier.caseId)).containsEntry(Dossiers.GISTEL, Optional.of(before));
        leaves(colleague, Dossiers.GISTEL);
    }

    @Test
    void aColleagueGetsItOnceAndTheReasonIsReadableNowhere() throws Exception {
        var dossier = Dossiers.support(context);
        UUID before = Staff.id(Dossiers.SUPPORTER);
        UUID colleague = colleague(Dossiers.GISTEL);
        handOver(dossier, Dossiers.SUPPORTER, Dossiers.GISTEL, before, colleague, WHY);
        assertThat(owners.of(dossier.caseId)).containsEntry(Dossiers.GISTEL, Optional.of(colleague));
        assertThat(new LedgerOf(context, dossier.caseId).entries(Dossiers.GISTEL, EntryKind.DECISION_TAKEN))
                .singleElement()
                .satisfies(entry -> assertThat(entry.text("decision")).isEqualTo("CASE_HANDED_OVER"));
        assertThat(new LedgerOf(context, dossier.caseId).entries(Dossiers.WOONSPRONG, EntryKind.DECISION_TAKEN))
                .isEmpty();
        assertThat(problem(handOver(dossier, Dossiers.SUPPORTER, Dossiers.GISTEL, before, colleague, WHY)))
                .isTrue();
        assertThat(jdbc.sql("select sealed_reason from case_owner_change where case_id = :case")
                        .param("case", dossier.caseId)
                        .query(byte[].class)
                        .single())
                .asString(StandardCharsets.UTF_8)
                .doesNotContain("verlof");
        leaves(colleague, Dossiers.GISTEL);
    }

    @Test
    void aBodyChoosesWhetherItsPeopleAreNamed() throws Exception {
        var dossier = Dossiers.support(context);
        UUID colleague = colleague(Dossiers.GISTEL);
        handOver(dossier, Dossiers.SUPPORTER, Dossiers.GISTEL, Staff.id(Dossiers.SUPPORTER), colleague, WHY);
        var page = "/cases/" + dossier.caseId;
        assertThat(text(Dossiers.SUPPORTER, get(page))).contains(name(colleague));
        assertThat(text(Dossiers.LANDLORD, get(page)))
                .doesNotContain(name(colleague))
                .contains("Deze instantie deelt geen namen");
        var choice = "/bodies/" + Dossiers.GISTEL.digits() + "/case-worker-names";
        for (String other : new String[] {Dossiers.SUPPORTER, "woonsprong-admin", Dossiers.LANDLORD}) {
            assertThat(answer(other, post(choice).param("shown", "true")).getStatus())
                    .isEqualTo(404);
        }
        answer("gistel-admin", post(choice).param("shown", "true"));
        assertThat(text(Dossiers.LANDLORD, get(page))).contains(name(colleague));
        answer("gistel-admin", post(choice).param("shown", "false"));
        assertThat(text(Dossiers.LANDLORD, get(page))).doesNotContain(name(colleague));
        leaves(colleague, Dossiers.GISTEL);
    }

    @Test
    void whenAMandateEndsTheBodyItselfIsAskedWhoTakesTheCaseOver() throws Exception {
        var dossier = Dossiers.support(context);
        UUID colleague = colleague(Dossiers.GISTEL);
        handOver(dossier, Dossiers.SUPPORTER, Dossiers.GISTEL, Staff.id(Dossiers.SUPPORTER), colleague, WHY);
        leaves(colleague, Dossiers.GISTEL);
        assertThat(owners.of(dossier.caseId)).containsEntry(Dossiers.GISTEL, Optional.empty());
        var asked = context.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier.caseId.toString(), CaseTakeoverProcess.KEY)
                .singleResult();
        assertThat(asked).isWaitingAtExactly(CaseTakeoverProcess.TAKE_OVER_CASE);
        assertThat(asked).task().hasCandidateGroup("caseworker:" + Dossiers.GISTEL.digits());
        assertThat(text(Dossiers.LANDLORD, get("/cases/" + dossier.caseId)))
                .contains("Dossierbeheerders")
                .doesNotContain("Dossier overnemen");
        execute(job(CaseTakeoverProcess.TAKEOVER_REMINDER_DUE, asked));
        assertThat(asked).hasPassed(CaseTakeoverProcess.COLLEAGUES_REMINDED);
        dossier.complete(
                Dossiers.SUPPORTER,
                CaseTakeoverProcess.TAKE_OVER_CASE,
                "to",
                Staff.id(Dossiers.SUPPORTER).toString(),
                "reason",
                "Kent het gezin al.");
        assertThat(asked).isEnded().hasPassed(CaseTakeoverProcess.CASE_TAKEN_OVER);
        assertThat(owners.of(dossier.caseId)).containsEntry(Dossiers.GISTEL, Optional.of(Staff.id(Dossiers.SUPPORTER)));
    }

    @Test
    void aCaseThatClosesLeavesNobodyATaskToTakeItOver() {
        var dossier = Dossiers.support(context);
        jdbc.sql("update case_owner set person_id = :nobody where case_id = :case")
                .param("nobody", UUID.randomUUID())
                .param("case", dossier.caseId)
                .update();
        mandateChanged(UUID.randomUUID(), Dossiers.GISTEL);
        assertThat(dossier.openElements()).contains(CaseTakeoverProcess.TAKE_OVER_CASE);
        dossier.complete(Dossiers.LANDLORD, "userTask_informSubject", "outcome", "STOP", "stopReason", "Vergissing.");
        assertThat(dossier.openElements()).isEmpty();
        assertThat(dossier.running()).isFalse();
    }

    @Test
    void aBodyThatMayNotKnowOfTheEndIsAskedAllTheSame() {
        var story = GistelProtocol.warning(context);
        String task = CaseTakeoverProcess.TAKE_OVER_CASE + " caseworker:" + Dossiers.GISTEL;
        story.transfer(CaseStory.WOONSPRONG, CaseStory.GISTEL).arrives();
        story.does(CaseStory.GISTEL, TerminationWarningProcess.OFFER_HELP, "outcome", "RESOLVED", "note", WHY);
        ownerGone(story.id);
        assertThat(story.open()).contains(task);
        story.does(
                CaseStory.WOONSPRONG,
                TerminationWarningProcess.DECIDE_NOTICE,
                "decision",
                "DROPPED",
                "decidedOn",
                story.today().toString(),
                "motivation",
                WHY);
        assertThat(story.view().state()).isEqualTo(CaseState.CLOSED);
        assertThat(story.open()).containsExactly(task);
        story.does(
                CaseStory.GISTEL,
                CaseTakeoverProcess.TAKE_OVER_CASE,
                "to",
                Staff.id(Dossiers.SUPPORTER).toString(),
                "reason",
                WHY);
        assertThat(story.open()).isEmpty();
        ownerGone(story.id);
        assertThat(story.open()).as("after the end too").containsExactly(task);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        context.getBean(CaseErasure.class).eraseOwn(story.id, new EnterpriseNumber(CaseStory.GISTEL)));
        assertThat(story.open()).as("nothing is left to answer for").isEmpty();
    }

    /** Who answered for the case at OCMW Gistel does not work there any more. */
    private void ownerGone(UUID caseId) {
        jdbc.sql("update case_owner set person_id = :nobody where case_id = :case and body = :body")
                .param("nobody", UUID.randomUUID())
                .param("case", caseId)
                .param("body", Dossiers.GISTEL.digits())
                .update();
        mandateChanged(UUID.randomUUID(), Dossiers.GISTEL);
    }

    private UUID colleague(EnterpriseNumber body) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into person (id, display_name) values (:id, :name)")
                .param("id", id)
                .param("name", name(id))
                .update();
        jdbc.sql("insert into account (person_id, username, password_hash) values (:id, :name, 'x')")
                .param("id", id)
                .param("name", "p-" + id)
                .update();
        jdbc.sql("""
                insert into mandate (id, person_id, body, role, valid_from)
                values (:mandate, :id, :body, 'CASE_WORKER', :today)""")
                .param("mandate", UUID.randomUUID())
                .param("id", id)
                .param("body", body.digits())
                .param("today", context.getBean(DatabaseClock.class).today().minusDays(9))
                .update();
        return id;
    }

    private static String name(UUID person) {
        return "Collega " + person;
    }

    /** The mandate ended yesterday. */
    private void leaves(UUID person, EnterpriseNumber body) {
        jdbc.sql("update mandate set valid_until = :day where person_id = :person")
                .param("day", context.getBean(DatabaseClock.class).today().minusDays(1))
                .param("person", person)
                .update();
        mandateChanged(person, body);
    }

    private void mandateChanged(UUID person, EnterpriseNumber body) {
        var today = context.getBean(DatabaseClock.class).today();
        var change = new MandateChanged(
                UUID.randomUUID(),
                body,
                Role.CASE_WORKER,
                person,
                MandateChanged.Change.ENDED,
                today.minusDays(9),
                today.minusDays(1),
                null,
                null);
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> context.publishEvent(change));
    }

    private MockHttpServletResponse handOver(
            Dossiers dossier, String by, EnterpriseNumber body, UUID from, UUID to, String reason) throws Exception {
        return answer(
                by,
                post("/cases/" + dossier.caseId + "/owner")
                        .param("body", body.digits())
                        .param("from", from.toString())
                        .param("to", to.toString())
                        .param("reason", reason));
    }

    /** Whether the answer leads back to the case; whether anything changed is for the test to look up. */
    private static boolean problem(MockHttpServletResponse answer) {
        return answer.getStatus() == 302;
    }

    private String text(String username, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(username, request).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String username, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(DemoLogin.as(Staff.id(username))).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
