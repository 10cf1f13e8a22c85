package be.protocolloket.party.web;

import static be.protocolloket.party.web.UploadForms.uploadTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.mandates.FourEyes;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.Role;
import be.protocolloket.workflow.DatabaseClock;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class BodyPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Fixture fixture;

    @Autowired
    Bodies bodies;

    @Autowired
    DatabaseClock clock;

    @Autowired
    ApplicationContext context;

    EnterpriseNumber body;
    UUID admin;
    UUID second;
    UUID chair;
    UUID chairMandate;

    @BeforeEach
    void aBodyWithAnAdministratorAndAChair() {
        body = fixture.body();
        admin = fixture.person("Xandra Admin");
        fixture.mandate(admin, body, Role.BODY_ADMINISTRATOR);
        second = fixture.person("Wout Tweede");
        fixture.mandate(second, body, Role.BODY_ADMINISTRATOR);
        chair = fixture.person("Yves Voorzitter");
        chairMandate = fixture.mandate(chair, body, Role.SIGNATORY);
    }

    @Test
    void everybodySeesTheirOwnBodiesAndWhoActsForThem() throws Exception {
        as(chair, get("/bodies"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Gemeente " + body)))
                .andExpect(content().string(containsString("ondertekenaar")))
                .andExpect(content().string(containsString("Yves Voorzitter")))
                .andExpect(content().string(not(containsString("/bodies/new"))));
        as(chair, get("/bodies/" + body))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Xandra Admin")))
                .andExpect(content().string(containsString(body.display())))
                .andExpect(content().string(not(containsString("/mandates/new"))));
        as(admin, get("/bodies/" + body)).andExpect(content().string(containsString("/mandates/new")));
        as(fixture.person("Zoë"), get("/bodies"))
                .andExpect(content().string(containsString("voor geen enkele instantie")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/mandates/new",
                "/mandates/{mandate}/end",
                "/dpo/new",
                "/delegations/new",
                "/delegations/{delegation}/revoke",
                "/delegations/{delegation}/document"
            })
    void aStrangerFindsNothingAndAMemberNoForms(String page) throws Exception {
        var today = clock.today();
        var delegation = fixture.delegation(body, chairMandate, fixture.person("Aad"), today, today);
        var address = "/bodies/" + body
                + page.replace("{mandate}", chairMandate.toString()).replace("{delegation}", delegation.toString());
        as(DemoLogin.personId("woonsprong-admin"), get(address)).andExpect(status().isNotFound());
        as(admin, get(address)).andExpect(status().isOk());
        boolean open = page.isEmpty() || page.endsWith("document");
        as(chair, get(address)).andExpect(open ? status().isOk() : status().isNotFound());
        if (!page.isEmpty() && !page.endsWith("document")) {
            as(DemoLogin.personId("woonsprong-admin"), post(address)).andExpect(status().isNotFound());
            as(chair, post(address)).andExpect(status().isNotFound());
        }
    }

    @Test
    void theFormOfADelegationSaysThatItsLastDayIsRequired() throws Exception {
        as(admin, get("/bodies/" + body + "/delegations/new"))
                .andExpect(content().string(containsString("altijd voor een bepaalde tijd")))
                .andExpect(content().string(not(containsString("Leeg zolang er geen einde is"))));
        as(admin, get("/bodies/" + body + "/mandates/new"))
                .andExpect(content().string(containsString("Leeg zolang er geen einde is")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000097", "1234", "x", "0405260457", "0405260456/mandates/1/end"})
    void anAddressThatNamesNothingIsNotFound(String address) throws Exception {
        as(DemoLogin.personId("woonsprong-admin"), get("/bodies/" + address)).andExpect(status().isNotFound());
    }

    @Test
    void aMandateOfAnotherBodyIsNotFoundUnderOnesOwn() throws Exception {
        var own = fixture.body();
        fixture.mandate(admin, own, Role.BODY_ADMINISTRATOR);
        var elsewhere = fixture.body();
        var theirs = fixture.mandate(fixture.person("Bea"), elsewhere, Role.PUBLISHER);
        as(admin, post("/bodies/" + own + "/mandates/" + theirs + "/end").param("lastDay", "1/1/2030"))
                .andExpect(status().isNotFound());
    }

    @Test
    void aNewcomerChoosesTheirOwnPasswordBeforeAnythingElse() throws Exception {
        var username = "nieuw." + UUID.randomUUID();
        as(
                        admin,
                        mandate(username, "PUBLISHER")
                                .param("displayName", "Cato Nieuw")
                                .param("password", "een-heel-lang-woord"))
                .andExpect(redirectedUrl("/bodies/" + body))
                .andExpect(flash().attribute("noticeKey", "party.notice.proposed"));
        as(admin, get("/bodies/" + body))
                .andExpect(content().string(containsString("krijgt een nieuw account, met gebruikersnaam")));
        mvc.perform(post("/login").with(csrf()).param("username", username).param("password", "een-heel-lang-woord"))
                .andExpect(redirectedUrl("/login?error"));
        approved();
        as(admin, get("/bodies/" + body))
                .andExpect(content().string(containsString("Cato Nieuw")))
                .andExpect(content()
                        .string(containsString("Voorgesteld door Xandra Admin, goedgekeurd door Wout Tweede")));
        var session = new MockHttpSession();
        mvc.perform(post("/login")
                        .session(session)
                        .with(csrf())
                        .param("username", username)
                        .param("password", "een-heel-lang-woord"))
                .andExpect(redirectedUrl("/tasks"));
        mvc.perform(get("/bodies/" + body).session(session)).andExpect(redirectedUrl("/account/password"));
        mvc.perform(change("fout", "een-eigen-lang-woord")
                        .param("code", FourEyes.CODE)
                        .session(session))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Het huidige wachtwoord klopt niet")))
                .andExpect(content().string(not(containsString("een-eigen-lang-woord"))));
        mvc.perform(change("een-heel-lang-woord", "kort").session(session))
                .andExpect(content().string(containsString("12 tot 200 tekens")));
        var elsewhere = new MockHttpSession();
        mvc.perform(post("/login")
                        .session(elsewhere)
                        .with(csrf())
                        .param("username", username)
                        .param("password", "een-heel-lang-woord"))
                .andExpect(redirectedUrl("/tasks"));
        mvc.perform(change("een-heel-lang-woord", "een-eigen-lang-woord").session(session))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Deze code klopt niet")));
        mvc.perform(change("een-heel-lang-woord", "een-eigen-lang-woord")
                        .param("code", FourEyes.CODE)
                        .session(session))
                .andExpect(redirectedUrl("/bodies"));
        mvc.perform(get("/bodies/" + body).session(session)).andExpect(status().isOk());
        mvc.perform(get("/bodies/" + body).session(elsewhere))
                .andExpect(status().isForbidden())
                .andExpect(content().string(not(containsString("Cato Nieuw"))));
        mvc.perform(post("/login").with(csrf()).param("username", username).param("password", "een-heel-lang-woord"))
                .andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void everythingThatIsWrongIsSaidAtItsField() throws Exception {
        as(admin, mandate("onbekend-" + UUID.randomUUID(), "DPO").param("until", "1/1/2020"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kijk dit na")))
                .andExpect(content().string(containsString("href=\"#username\"")))
                .andExpect(content().string(containsString("href=\"#role\"")))
                .andExpect(content().string(containsString("#until\">Laatste dag: De laatste dag")))
                .andExpect(content().string(containsString("De laatste dag ligt voor de eerste dag")))
                .andExpect(content().string(containsString("aria-invalid=\"true\"")));
        as(admin, mandate(Fixture.username(chair), "SIGNATORY"))
                .andExpect(content().string(containsString("href=\"#function\"")));
        as(admin, mandate(Fixture.username(chair), "PUBLISHER").param("until", "31/2/2030"))
                .andExpect(content().string(containsString("Dit is geen datum")));
        as(admin, mandate(Fixture.username(chair), "PUBLISHER").param("displayName", "Iemand Anders"))
                .andExpect(content().string(containsString("heeft al een account")));
        as(admin, mandate(Fixture.username(chair), "SIGNATORY").param("function", "voorzitter"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("al hetzelfde mandaat")));
    }

    @Test
    void anEndedMandateIsOverTheDayAfterItsLast() throws Exception {
        var yesterday = clock.today().minusDays(1);
        for (var past : List.of(yesterday, yesterday.minusDays(1))) {
            as(admin, end(chairMandate, past.toString()).param("ending", "ON_DAY"))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Deze dag is al voorbij")));
        }
        as(admin, end(chairMandate, "").param("ending", "AT_ONCE")).andExpect(redirectedUrl("/bodies/" + body));
        as(chair, get("/bodies/" + body)).andExpect(status().isOk());
        approved();
        as(chair, get("/bodies/" + body)).andExpect(status().isNotFound());
        as(admin, end(chairMandate, "").param("ending", "AT_ONCE")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aMandateThatBeganTodayCanStillBeTakenBackWhole() throws Exception {
        var person = fixture.person("Daan");
        var mandate = fixture.mandate(person, body, Role.PUBLISHER, clock.today(), null);
        as(admin, end(mandate, "").param("ending", "AT_ONCE")).andExpect(redirectedUrl("/bodies/" + body));
        approved();
        assertThat(fixture.caller(person, clock.today()).groups()).isEmpty();
        as(admin, get("/bodies/" + body)).andExpect(content().string(containsString("ingetrokken")));
    }

    @Test
    void theLastAdministratorStays() throws Exception {
        var own = fixture.body();
        var only = fixture.mandate(admin, own, Role.BODY_ADMINISTRATOR);
        as(
                        admin,
                        post("/bodies/" + own + "/mandates/" + only + "/end")
                                .param("lastDay", clock.today().toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("laatste beheerder")));
    }

    @Test
    void aProposalIsTakenBackByItsProposerAlone() throws Exception {
        as(admin, end(chairMandate, clock.today().toString())).andExpect(redirectedUrl("/bodies/" + body));
        var proposal = new FourEyes(context).open(body).get(0);
        var withdraw = "/bodies/" + body + "/proposals/" + proposal + "/withdraw";
        as(chair, get("/bodies/" + body))
                .andExpect(content().string(containsString("wacht op goedkeuring")))
                .andExpect(content().string(not(containsString("/withdraw"))));
        as(admin, get("/bodies/" + body)).andExpect(content().string(containsString(withdraw)));
        as(second, post(withdraw)).andExpect(status().isNotFound());
        as(admin, post(withdraw)).andExpect(redirectedUrl("/bodies/" + body));
        as(admin, post(withdraw)).andExpect(status().isConflict());
        as(admin, end(chairMandate, clock.today().toString())).andExpect(redirectedUrl("/bodies/" + body));
    }

    @Test
    void aNewOfficerTakesOverAndMayNotAlsoSignOrDraft() throws Exception {
        var officer = fixture.person("Flor");
        as(admin, dpo(Fixture.username(officer), clock.today().toString())).andExpect(redirectedUrl("/bodies/" + body));
        approved();
        assertThat(fixture.caller(officer, clock.today()).groupIds()).containsExactly("dpo:" + body);
        as(admin, mandate(Fixture.username(officer), "PROTOCOL_MANAGER"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("art. 38, lid 6")));
        as(admin, dpo(Fixture.username(chair), clock.today().plusDays(3).toString()))
                .andExpect(content().string(containsString("art. 38, lid 6")));
        var successor = fixture.person("Griet");
        var start = clock.today().plusDays(3);
        as(admin, dpo(Fixture.username(successor), start.toString())).andExpect(redirectedUrl("/bodies/" + body));
        approved();
        assertThat(fixture.caller(officer, start).groups()).isEmpty();
        assertThat(fixture.caller(officer, start.minusDays(1)).groups()).hasSize(1);
        assertThat(fixture.caller(successor, start).groups()).hasSize(1);
        as(admin, dpo(Fixture.username(successor), start.toString()))
                .andExpect(content().string(containsString("al een functionaris")));
        as(admin, dpo("", "gisteren")).andExpect(content().string(containsString("Dit is geen datum")));
    }

    @Test
    void aDelegationNeedsItsSignedPaper() throws Exception {
        var deputy = fixture.person("Hilke");
        as(admin, delegation(deputy, "geen pdf".getBytes()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("geen leesbare pdf")));
        as(admin, delegation(deputy, "%PDF-1.7 maar niet echt".getBytes()))
                .andExpect(content().string(containsString("geen leesbare pdf")));
        as(admin, delegation(deputy, new byte[0])).andExpect(content().string(containsString("Voeg de ondertekende")));
        as(admin, delegation(chair, pdf())).andExpect(content().string(containsString("niet aan zichzelf")));
        as(admin, delegation(deputy, pdf())).andExpect(redirectedUrl("/bodies/" + body));
        assertThat(fixture.delegationsOf(body)).isEmpty();
        approved();
        var group = "signatory:" + body + ":" + chair;
        assertThat(fixture.caller(deputy, clock.today()).groupIds()).containsExactly(group);
        as(admin, delegation(deputy, pdf())).andExpect(content().string(containsString("al vastgelegd")));
        var id = fixture.delegationsOf(body).get(0);
        as(chair, get("/bodies/" + body + "/delegations/" + id + "/document"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("Content-Disposition", containsString("delegatie.pdf")))
                .andExpect(header().string("Content-Disposition", not(containsString("volmacht"))));
        as(admin, post("/bodies/" + body + "/delegations/" + id + "/revoke"))
                .andExpect(redirectedUrl("/bodies/" + body));
        as(admin, post("/bodies/" + body + "/delegations/" + id + "/revoke"))
                .andExpect(status().isUnprocessableContent());
        approved();
        assertThat(fixture.caller(deputy, clock.today()).groups()).isEmpty();
        as(admin, post("/bodies/" + body + "/delegations/" + id + "/revoke")).andExpect(status().isNotFound());
    }

    @Test
    void anOfficerDoesNotSignForAnotherEither() throws Exception {
        var officer = fixture.person("Ivo");
        as(admin, dpo(Fixture.username(officer), clock.today().toString())).andExpect(redirectedUrl("/bodies/" + body));
        approved();
        as(admin, delegation(officer, pdf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("art. 38, lid 6")));
        assertThat(fixture.delegationsOf(body)).isEmpty();

        var deputy = fixture.person("Jana");
        as(admin, delegation(deputy, pdf())).andExpect(redirectedUrl("/bodies/" + body));
        approved();
        as(admin, dpo(Fixture.username(deputy), clock.today().plusDays(1).toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("art. 38, lid 6")));
    }

    @Test
    void aBodyIsRegisteredWithAValidNumberAndTheRightArticle() throws Exception {
        as(admin, newBody("0410.412.147", "art. I.3, 6°"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("laatste twee cijfers")))
                .andExpect(content().string(containsString("hoort niet bij het gekozen statuut")));
        as(admin, newBody("2.147.812.701", "")).andExpect(content().string(containsString("vestigingsnummer")));
        as(admin, newBody("0410.412.146", "art. I.3, 5°, d)"))
                .andExpect(content().string(containsString("al geregistreerd")));
        var number = Fixture.freeNumber();
        as(admin, newBody("BE " + number.display(), "art. I.3, 5°, d)")).andExpect(redirectedUrl("/bodies"));
        assertThat(bodies.find(number))
                .hasValueSatisfying(
                        found -> assertThat(found.governingBodyName()).isEqualTo("vast bureau"));
        as(admin, get("/bodies/" + number)).andExpect(status().isNotFound());
        as(chair, get("/bodies/new")).andExpect(status().isNotFound());
        as(chair, newBody(Fixture.freeNumber().digits(), "art. I.3, 5°")).andExpect(status().isNotFound());
        as(admin, get("/bodies/new")).andExpect(status().isOk());
    }

    private ResultActions as(UUID person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(DemoLogin.as(person)).with(csrf()));
    }

    /** What the administrator proposed, a colleague approves. */
    private void approved() {
        new FourEyes(context).approveAll(second, body);
    }

    private static MockHttpServletRequestBuilder change(String current, String next) {
        return post("/account/password")
                .with(csrf())
                .param("current", current)
                .param("next", next)
                .param("repeated", next);
    }

    private AbstractMockHttpServletRequestBuilder<?> mandate(String username, String role) {
        return post("/bodies/" + body + "/mandates/new")
                .param("username", username)
                .param("role", role)
                .param("from", clock.today().toString());
    }

    @Test
    void aMandateEndsAtOnceAfterTheApprovalOrAfterADayAndNotBoth() throws Exception {
        var mandate = fixture.mandate(fixture.person("Cis"), body, Role.PUBLISHER);
        as(admin, get("/bodies/" + body + "/mandates/" + mandate + "/end"))
                .andExpect(content().string(containsString("Meteen na de goedkeuring")))
                .andExpect(content().string(not(containsString("Kies gisteren"))));
        as(admin, end(mandate, clock.today().toString()).param("ending", "AT_ONCE"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies een van beide")));
        as(admin, end(mandate, "").param("ending", "ON_DAY")).andExpect(status().isUnprocessableContent());
        as(admin, end(mandate, "")).andExpect(status().isUnprocessableContent());
        as(admin, end(mandate, "").param("ending", "AT_ONCE")).andExpect(redirectedUrl("/bodies/" + body));
        assertThat(runs(mandate)).as("before the approval").isTrue();
        approved();
        assertThat(runs(mandate)).isFalse();
    }

    private boolean runs(UUID mandate) {
        return context.getBean(JdbcClient.class)
                .sql("select period @> :today::date from mandate where id = :id")
                .param("today", clock.today())
                .param("id", mandate)
                .query(Boolean.class)
                .single();
    }

    private AbstractMockHttpServletRequestBuilder<?> end(UUID mandate, String lastDay) {
        return post("/bodies/" + body + "/mandates/" + mandate + "/end").param("lastDay", lastDay);
    }

    private AbstractMockHttpServletRequestBuilder<?> dpo(String username, String from) {
        return post("/bodies/" + body + "/dpo/new")
                .param("username", username)
                .param("mailbox", "privacy@example.be")
                .param("from", from);
    }

    private AbstractMockHttpServletRequestBuilder<?> delegation(UUID delegate, byte[] document) {
        return uploadTo("/bodies/" + body + "/delegations/new")
                .file(new MockMultipartFile("document", "C:\\map\\volmacht \"1\".PDF", "application/pdf", document))
                .param("mandateId", chairMandate.toString())
                .param("delegateUsername", Fixture.username(delegate))
                .param("from", clock.today().toString())
                .param("until", clock.today().plusDays(30).toString());
    }

    private static AbstractMockHttpServletRequestBuilder<?> newBody(String number, String citation) {
        return post("/bodies/new")
                .param("number", number)
                .param("legalName", "OCMW van Ergens")
                .param("legalForm", "OCMW")
                .param("shortName", "OCMW Ergens")
                .param("address", "Plein 1, 8000 Ergens")
                .param("category", "LOCAL_AUTHORITY")
                .param("categoryCitation", citation)
                .param("governingBodyName", "vast bureau");
    }

    private static byte[] pdf() throws Exception {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
