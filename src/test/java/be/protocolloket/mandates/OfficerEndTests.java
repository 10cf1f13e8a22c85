package be.protocolloket.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.Role;
import be.protocolloket.party.proposal.RoleProposing;
import be.protocolloket.party.refusal.PartyProblem;
import be.protocolloket.party.refusal.PartyRefusedException;
import be.protocolloket.protocol.ProtocolStory;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.node.ObjectNode;

/** An officer stops before the next is known: four eyes, and what is open waits. */
@IntegrationTest
class OfficerEndTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Fixture fixture;

    @Autowired
    RoleProposing proposing;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    FourEyes eyes;
    EnterpriseNumber body;
    UUID admin;
    UUID second;
    UUID officer;

    @BeforeEach
    void aBodyWithAnOfficer() {
        eyes = new FourEyes(context);
        body = fixture.body();
        admin = fixture.person("Xandra Admin");
        second = fixture.person("Wout Tweede");
        officer = fixture.person("Ida Functionaris");
        fixture.mandate(admin, body, Role.BODY_ADMINISTRATOR);
        fixture.mandate(second, body, Role.BODY_ADMINISTRATOR);
        fixture.dpo(body, null, officer, Fixture.LONG_AGO, null);
    }

    @Test
    void whatIsOpenWaitsForTheNextOfficerAndTheManagersAreTold() throws Exception {
        var manager = fixture.person("Els Beheer");
        fixture.mandate(manager, body, Role.PROTOCOL_MANAGER);
        var staff = asked(manager);
        var page = "/bodies/" + body + "/dpo/" + mandate() + "/end";
        mvc.perform(get("/bodies/" + body).with(DemoLogin.as(admin)))
                .andExpect(content().string(containsString(page)));
        mvc.perform(get(page).with(DemoLogin.as(admin)))
                .andExpect(content().string(containsString("wachten op de volgende functionaris")));
        for (var stranger : List.of(manager, officer)) {
            mvc.perform(get(page).with(DemoLogin.as(stranger))).andExpect(status().isNotFound());
            mvc.perform(post(page)
                            .param("lastDay", clock.today().toString())
                            .with(DemoLogin.as(stranger))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(post(page)
                        .param("ending", "AT_ONCE")
                        .with(DemoLogin.as(admin))
                        .with(csrf()))
                .andExpect(redirectedUrl("/bodies/" + body));
        assertThat(groups(officer)).as("before the approval").contains("dpo:" + body);
        var proposal = eyes.open(body).get(0);
        assertThatThrownBy(() -> eyes.approve(admin, proposal)).isInstanceOf(TaskRefusedException.class);
        eyes.approve(second, proposal);
        assertThat(groups(officer)).doesNotContain("dpo:" + body);
        assertThat(staff.tasks(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + body)).hasSize(1);
        assertThat(staff.notices("protocolmanager:" + body)).contains("advice.notice.officer-stops");
        assertThat(staff.notices("bodyadministrator:" + body)).containsExactly("tasklist.notice.nobody-can");
        mvc.perform(get("/tasks").with(DemoLogin.as(admin)))
                .andExpect(content().string(containsString("niemand die de taak ‘Advies geven’ nog mag uitvoeren")));
        assertThat(jdbc.sql("select kind from ledger_entry where chain = :chain order by number")
                        .param("chain", "body:" + body)
                        .query(String.class)
                        .list())
                .contains("OFFICER_ENDED");
        var next = fixture.person("Nele Opvolger");
        fixture.dpo(body, null, next, clock.today(), null);
        staff.complete(
                fixture.caller(next, clock.today()),
                staff.task(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + body),
                "outcome",
                "POSITIVE",
                "text",
                "Er zijn geen bezwaren.");
        assertThat(staff.tasks(DpoAdviceProcess.GIVE_ADVICE, "dpo:" + body)).isEmpty();
    }

    @Test
    void whatAnotherRoleCanStillDoIsLeftToSomebody() {
        var keeper = fixture.person("Karel Archief");
        fixture.mandate(keeper, body, Role.RECORDS_MANAGER);
        var both = waits("dpo:" + body, "recordsmanager:" + body);
        var alone = waits("dpo:" + body);
        eyes.approve(
                second, proposing.officerEnd(fixture.caller(admin, clock.today()), body, mandate(), clock.today()));
        assertThat(told(both)).isEmpty();
        assertThat(told(alone)).containsExactly("bodyadministrator:" + body, "dpo:" + body);
    }

    /** The protocol of a task that is open for these groups. */
    private UUID waits(String... groups) {
        var protocol = UUID.randomUUID();
        for (var group : groups) {
            jdbc.sql("""
                    insert into open_task (group_id, task_id, due_at, protocol_id, process_key, element_id, form_id, name, created_at)
                    values (:group, :task, '2030-01-07', :protocol, 'p', 'userTask_approveErasure', 'evaluate-advice', 'Wissing goedkeuren', '2026-01-07')""")
                    .param("group", group)
                    .param("task", "stranded-" + protocol)
                    .param("protocol", protocol)
                    .update();
        }
        return protocol;
    }

    private List<String> told(UUID protocol) {
        return jdbc.sql(
                        "select group_id from notice where protocol_id = :protocol and message_key = 'tasklist.notice.nobody-can' order by group_id")
                .param("protocol", protocol)
                .query(String.class)
                .list();
    }

    @Test
    void anEndIsNotInThePastNotTwiceAndNotBeforeItsBeginning() {
        var caller = fixture.caller(admin, clock.today());
        var mandate = mandate();
        assertThat(refusal(mandate, clock.today().minusDays(2))).containsExactly("party.problem.ended-in-the-past");
        assertThat(refusal(mandate, null)).containsExactly("party.problem.required");
        assertThatThrownBy(() -> proposing.officerEnd(caller, body, UUID.randomUUID(), clock.today()))
                .isInstanceOf(NotHereException.class);
        var other = fixture.body();
        fixture.mandate(admin, other, Role.BODY_ADMINISTRATOR);
        assertThatThrownBy(
                        () -> proposing.officerEnd(fixture.caller(admin, clock.today()), other, mandate, clock.today()))
                .as("an officer of another body")
                .isInstanceOf(NotHereException.class);
        proposing.officerEnd(caller, body, mandate, clock.today().plusDays(3));
        assertThat(refusal(mandate, clock.today().plusDays(4))).containsExactly("party.problem.end-proposed-already");
        eyes.approveAll(second, body);
        assertThat(groups(officer)).as("until the last day").contains("dpo:" + body);
        assertThat(refusal(mandate, clock.today().plusDays(4))).containsExactly("party.problem.ended-after-its-end");
    }

    private List<String> refusal(UUID mandate, LocalDate lastDay) {
        var refused = catchThrowableOfType(
                PartyRefusedException.class,
                () -> proposing.officerEnd(fixture.caller(admin, clock.today()), body, mandate, lastDay));
        assertThat(refused).isNotNull();
        return refused.problems().stream().map(PartyProblem::messageKey).toList();
    }

    /** A protocol on which the officer of the body must advise. */
    private Staff asked(UUID manager) {
        var other = fixture.body();
        fixture.dpo(other, null, fixture.person("Andere Functionaris"), Fixture.LONG_AGO, null);
        fixture.mandate(fixture.person("Andere Beheerder"), other, Role.PROTOCOL_MANAGER);
        var text = ProtocolStory.changed(ProtocolStory.elegastText(), tree -> {
            ((ObjectNode) tree.at("/parties/0")).put("enterpriseNumber", body.digits());
            ((ObjectNode) tree.at("/parties/1")).put("enterpriseNumber", other.digits());
        });
        var protocol =
                context.getBean(ProtocolDrafting.class).openDraft(text, body, fixture.caller(manager, clock.today()));
        return Staff.of(context, protocol.id()).submitted();
    }

    private UUID mandate() {
        return jdbc.sql("select id from dpo_mandate where body = :body")
                .param("body", body.digits())
                .query(UUID.class)
                .single();
    }

    private List<String> groups(UUID person) {
        return List.copyOf(fixture.caller(person, clock.today()).groupIds());
    }
}
