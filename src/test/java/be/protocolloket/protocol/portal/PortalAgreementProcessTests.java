package be.protocolloket.protocol.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.party.Caller;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.GroupId;
import be.protocolloket.protocol.PortalAgreements;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.model.PortalAgreementProcess;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** This portal counts as the platform of a protocol only where the manager and the officer of each party said so. */
@IntegrationTest
class PortalAgreementProcessTests {

    private static final String WHY = "Het loket biedt wat artikel 6 vraagt.";
    private static final String NAMED =
            "Artikel 6 van het protocol noemt als platform: Citrix Sharefile (Woonhaven), voor gegevens van Elegast naar Woonhaven.";
    private static final String OTHERWISE =
            "Gegevens worden als verzegeld pakket overhandigd op Citrix Sharefile (Woonhaven).";
    private static final String HERE = "Gegevens mogen ook langs dit loket:";
    private static final String ELEGAST_DPO = "dpo:0410412146";
    private static final String WOONHAVEN_MANAGER = "protocolmanager:0403795657";
    private static final String WOONHAVEN_DPO = "dpo:0403795657";

    @Autowired
    ApplicationContext context;

    @Autowired
    PortalDesk desk;

    @Autowired
    PortalAgreements agreements;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private UUID protocol;
    private Staff staff;

    @BeforeEach
    void protocol() {
        protocol = Dossiers.oneWayByPlatform(context);
        staff = Staff.of(context, protocol);
    }

    private UUID proposed() {
        return desk.propose(protocol, WHY, staff.caller("elegast-beheer"));
    }

    private String task(String group) {
        return staff.task(step(group), group);
    }

    private static String step(String group) {
        return group.startsWith("dpo") ? PortalAgreementProcess.APPROVE_PORTAL : PortalAgreementProcess.ACCEPT_PORTAL;
    }

    private List<String> open(String group) {
        return staff.tasks(step(group), group);
    }

    private void says(Caller caller, String group, String decision) {
        staff.complete(caller, task(group), "decision", decision, "reason", WHY);
    }

    private void yes(String username, String group) {
        says(staff.caller(username), group, "ACCEPT");
    }

    private void all() {
        yes("woonhaven-beheer", WOONHAVEN_MANAGER);
        yes("elegast-dpo", ELEGAST_DPO);
        yes("cranium-dpo", WOONHAVEN_DPO);
    }

    @Test
    void itCountsWhenTheLastOfThemSaidYes() {
        proposed();
        assertThat(open("protocolmanager:0410412146"))
                .as("the proposal is the yes of its manager")
                .isEmpty();
        yes("woonhaven-beheer", WOONHAVEN_MANAGER);
        yes("elegast-dpo", ELEGAST_DPO);
        assertThat(agreements.counts(protocol)).isFalse();
        yes("cranium-dpo", WOONHAVEN_DPO);
        assertThat(agreements.counts(protocol)).isTrue();
        assertThat(staff.engineVariables()).doesNotContain(WHY);
    }

    @Test
    void whoAnswersReadsWhichPlatformItIsAndWhatChanges() throws Exception {
        proposed();
        assertThat(page("/tasks/" + task(WOONHAVEN_MANAGER), "woonhaven-beheer"))
                .contains("Het platform in de tekst", "Wat er met de gegevens verandert", NAMED, OTHERWISE, HERE);
    }

    @Test
    void whatIsProposedOrCountsAlreadyIsNotAskedAgain() throws Exception {
        var form = "action=\"/protocols/" + protocol + "/portal\"";
        assertThat(proposing()).contains(form, NAMED, OTHERWISE, HERE);
        proposed();
        assertThat(proposing())
                .doesNotContain(form, "noemt als platform")
                .contains("Dit is al voorgesteld of al aanvaard");
        all();
        assertThat(proposing())
                .doesNotContain(form, "noemt als platform")
                .contains("Dit is al voorgesteld of al aanvaard");
    }

    private String proposing() throws Exception {
        return mvc.perform(get("/protocols/" + protocol + "/portal").with(DemoLogin.as("elegast-beheer")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void onePartysPeopleAloneDoNotMakeIt() {
        var proposal = proposed();
        for (var username : new String[] {"elegast-beheer", "elegast-dpo", "elegast-directeur"}) {
            assertThatThrownBy(() -> yes(username, WOONHAVEN_MANAGER)).isInstanceOf(NotHereException.class);
        }
        yes("woonhaven-beheer", WOONHAVEN_MANAGER);
        yes("elegast-dpo", ELEGAST_DPO);
        for (var username : new String[] {"elegast-beheer", "elegast-dpo", "woonhaven-beheer"}) {
            assertThatThrownBy(() -> yes(username, WOONHAVEN_DPO)).isInstanceOf(NotHereException.class);
        }
        assertThatThrownBy(() -> jdbc.sql(
                                "update portal_agreement set state = 'ACCEPTED', settled_at = now() where id = ?")
                        .param(proposal)
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("not every party accepted");
        assertThat(agreements.counts(protocol)).isFalse();
    }

    @Test
    void oneNoIsEnoughAndStopsTheOthers() {
        proposed();
        says(staff.caller("woonhaven-beheer"), WOONHAVEN_MANAGER, "REFUSE");
        assertThat(open(ELEGAST_DPO)).as("the officers are not asked").isEmpty();
        proposed();
        yes("woonhaven-beheer", WOONHAVEN_MANAGER);
        says(staff.caller("cranium-dpo"), WOONHAVEN_DPO, "REFUSE");
        assertThat(open(ELEGAST_DPO)).isEmpty();
        assertThat(agreements.counts(protocol)).isFalse();
        proposed();
        assertThat(task(WOONHAVEN_MANAGER)).as("it can be proposed again").isNotEmpty();
    }

    @Test
    void managerAndOfficerAreTwoPeople() {
        proposed();
        var ofTheOther = withAlso("elegast-beheer", WOONHAVEN_MANAGER);
        assertThatThrownBy(() -> says(ofTheOther, WOONHAVEN_MANAGER, "ACCEPT")).hasMessageContaining("same-person");
        yes("woonhaven-beheer", WOONHAVEN_MANAGER);
        var both = withAlso("elegast-beheer", ELEGAST_DPO);
        assertThatThrownBy(() -> says(both, ELEGAST_DPO, "ACCEPT")).hasMessageContaining("same-person");
    }

    @Test
    void anOfficerOfBothAnswersForEachApart() {
        proposed();
        yes("woonhaven-beheer", WOONHAVEN_MANAGER);
        var officer = withAlso("cranium-dpo", ELEGAST_DPO);
        says(officer, ELEGAST_DPO, "ACCEPT");
        assertThat(open(WOONHAVEN_DPO)).as("one answer is not two").hasSize(1);
        says(officer, WOONHAVEN_DPO, "ACCEPT");
        assertThat(agreements.counts(protocol)).isTrue();
    }

    @Test
    void whoProposedTakesItBackAndNobodyElse() {
        proposed();
        assertThatThrownBy(this::proposed).isInstanceOf(ProtocolRefusedException.class);
        assertThatThrownBy(() -> desk.takeBack(protocol, staff.caller("woonhaven-beheer")))
                .isInstanceOf(NotHereException.class);
        desk.takeBack(protocol, staff.caller("elegast-beheer"));
        assertThat(open(WOONHAVEN_MANAGER)).isEmpty();
    }

    @Test
    void strangersAndOtherRolesProposeNothing() {
        for (var username : new String[] {"elegast-dpo", "elegast-begeleider", "woonsprong-beheer"}) {
            assertThatThrownBy(() -> desk.propose(protocol, WHY, staff.caller(username)))
                    .as(username)
                    .isInstanceOf(NotHereException.class);
        }
        var mutual = Dossiers.inForce(context);
        assertThatThrownBy(() -> desk.propose(mutual, WHY, staff.caller("woonsprong-beheer")))
                .as("its text names no platform")
                .isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> desk.propose(protocol, " \u200b\u2060\u200b ", staff.caller("elegast-beheer")))
                .isInstanceOf(ProtocolRefusedException.class);
    }

    @Test
    void eachPartyEndsItFromADayOn() {
        proposed();
        all();
        var today = clock.today();
        var other = staff.caller("woonhaven-beheer");
        assertThatThrownBy(() -> desk.end(protocol, today.minusDays(1), WHY, other))
                .isInstanceOf(ProtocolRefusedException.class);
        assertThatThrownBy(() -> desk.end(protocol, today, WHY, staff.caller("elegast-begeleider")))
                .isInstanceOf(NotHereException.class);
        desk.end(protocol, today.plusDays(30), WHY, other);
        assertThat(agreements.counts(protocol)).as("until that day").isTrue();
        assertThatThrownBy(() -> desk.end(protocol, today.plusDays(40), WHY, staff.caller("elegast-dpo")))
                .as("nobody puts an end of the other party off")
                .isInstanceOf(ProtocolRefusedException.class);
        desk.end(protocol, today, WHY, staff.caller("elegast-dpo"));
        assertThat(agreements.counts(protocol)).isFalse();
    }

    @Test
    void aNewProposalHidesNeitherTheAgreementNorItsEnding() throws Exception {
        proposed();
        all();
        var later = clock.today().plusDays(400);
        desk.end(protocol, later, WHY, staff.caller("elegast-beheer"));
        proposed();
        assertThat(page("/protocols/" + protocol, "woonhaven-beheer"))
                .as("the agreement and the proposal")
                .contains("Alle partijen hebben gezegd", "/portal/end\"", "Nieuwste voorstel", "Nog te antwoorden")
                .contains(NAMED, HERE, "Elegast zet dat dan stop.", "Vanaf dan: " + OTHERWISE)
                .doesNotContain("Dit loket telt niet als het platform");
        assertThat(page("/protocols/" + protocol + "/portal/end", "woonhaven-beheer"))
                .contains(NAMED, OTHERWISE, HERE);
        says(staff.caller("woonhaven-beheer"), WOONHAVEN_MANAGER, "REFUSE");
        assertThat(page("/protocols/" + protocol, "woonhaven-beheer"))
                .contains("Alle partijen hebben gezegd", "/portal/end\"", "Geweigerd");
        desk.end(protocol, clock.today().plusDays(1), WHY, staff.caller("woonhaven-beheer"));
        assertThat(agreements.counts(protocol)).isTrue();
        desk.end(protocol, clock.today(), WHY, staff.caller("woonhaven-beheer"));
        assertThat(agreements.counts(protocol)).isFalse();
        assertThat(page("/protocols/" + protocol, "woonhaven-beheer"))
                .contains("Dit loket telt niet als het platform", NAMED, OTHERWISE)
                .contains("Sinds ", "telt dit loket niet meer als het platform", "Woonhaven zette dat stop.")
                .doesNotContain(HERE);
    }

    @Test
    void everyAgreementThatCountsEndsWithIt() {
        proposed();
        all();
        desk.end(protocol, clock.today().plusDays(400), WHY, staff.caller("elegast-beheer"));
        proposed();
        all();
        var other = staff.caller("woonhaven-beheer");
        assertThatThrownBy(() -> desk.propose(protocol, WHY, other))
                .as("the second counts without an end")
                .isInstanceOf(ProtocolRefusedException.class);
        desk.end(protocol, clock.today(), WHY, other);
        assertThat(agreements.counts(protocol)).isFalse();
        assertThatThrownBy(() -> desk.end(protocol, clock.today(), WHY, other)).isInstanceOf(NotHereException.class);
    }

    @Test
    void theFormsAreForThoseWhoMay() throws Exception {
        var portal = "/protocols/" + protocol + "/portal";
        page(portal, "elegast-beheer");
        for (var username : new String[] {"elegast-dpo", "elegast-begeleider", "woonhaven-admin"}) {
            mvc.perform(get(portal).with(DemoLogin.as(username))).andExpect(status().isNotFound());
        }
        mvc.perform(get(portal + "/end").with(DemoLogin.as("elegast-beheer"))).andExpect(status().isNotFound());
        proposed();
        all();
        page(portal + "/end", "elegast-dpo");
        for (var username : new String[] {"elegast-begeleider", "woonhaven-admin", "woonsprong-beheer"}) {
            mvc.perform(get(portal + "/end").with(DemoLogin.as(username))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/protocols/" + Dossiers.inForce(context) + "/portal").with(DemoLogin.as("woonsprong-beheer")))
                .andExpect(status().isNotFound());
    }

    private String page(String address, String username) throws Exception {
        return mvc.perform(get(address).with(DemoLogin.as(username)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void whoDoesNotAnswerIsRemindedAndTheProposalExpires() {
        proposed();
        staff.fire(PortalAgreementProcess.PORTAL_REMINDER_DUE);
        assertThat(staff.notices(WOONHAVEN_MANAGER)).contains("protocol.notice.portal-reminder");
        staff.fire(PortalAgreementProcess.PORTAL_OVERDUE);
        assertThat(staff.notices(ELEGAST_DPO)).contains("protocol.notice.portal-expired");
        assertThat(open(WOONHAVEN_MANAGER)).isEmpty();
        assertThat(agreements.counts(protocol)).isFalse();
    }

    private Caller withAlso(String username, String group) {
        var caller = staff.caller(username);
        var groups = new HashSet<>(caller.groups());
        groups.add(GroupId.parse(group));
        return new Caller(caller.personId(), caller.displayName(), groups);
    }
}
