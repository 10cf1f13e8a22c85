package be.protocolloket.party.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.acts.PastTheGuards;
import be.protocolloket.mandates.FourEyes;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.Role;
import be.protocolloket.party.proposal.RoleProposing;
import be.protocolloket.party.software.NewApiToken;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@IntegrationTest
class ApiTokensTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Fixture fixture;

    @Autowired
    DatabaseClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RoleProposing proposing;

    @Autowired
    ApplicationContext context;

    EnterpriseNumber body;
    UUID admin;
    UUID second;

    @BeforeEach
    void aBodyWithAnAdministrator() {
        body = fixture.body();
        admin = fixture.person("Xandra Admin");
        fixture.mandate(admin, body, Role.BODY_ADMINISTRATOR);
        second = fixture.person("Yvonne Directeur");
        fixture.mandate(second, body, Role.SIGNATORY);
    }

    @Test
    void aTokenOfOneAdministratorAloneOpensNothing() throws Exception {
        var token = proposed(body);
        call(token).andExpect(status().isUnauthorized());
        var four = new FourEyes(context);
        var proposal = four.open(body).get(0);
        assertThatThrownBy(() -> four.approve(admin, proposal)).isInstanceOf(TaskRefusedException.class);
        assertThatThrownBy(() -> four.approve(DemoLogin.personId("woonsprong-directeur"), proposal))
                .isInstanceOf(NotHereException.class);
        call(token).andExpect(status().isUnauthorized());
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into api_token (id, person_id, body, name, sha256, created_by, valid_until)
                        values (gen_random_uuid(), :p, :b, 'x', repeat('0', 64), :p, current_date + 1)""")
                        .param("p", admin)
                        .param("b", body.digits())
                        .update())
                .isInstanceOf(DataAccessException.class);
        four.reject(second, proposal, "Wij gebruiken deze software niet.");
        call(token).andExpect(status().isUnauthorized());
        assertThat(jdbc.sql("select new_hash from role_proposal where id = :id")
                        .param("id", proposal)
                        .query(String.class)
                        .list())
                .as("the hash goes with the decision")
                .containsOnlyNulls();
    }

    @Test
    void theAdministratorMakesATokenSeesItOnceAndRevokesIt() throws Exception {
        as(admin, get("/bodies/" + body)).andExpect(content().string(containsString("/tokens")));
        var flash = as(
                        admin,
                        post("/bodies/" + body + "/tokens/new")
                                .param("tokenName", "Dossiersysteem")
                                .param("tokenUntil", clock.today().plusMonths(6).toString()))
                .andExpect(redirectedUrl("/bodies/" + body + "/tokens"))
                .andReturn()
                .getFlashMap();
        var token = (String) flash.get("newToken");
        assertThat(token).matches("pl_[A-Za-z0-9_-]{43}");
        as(admin, get("/bodies/" + body + "/tokens").flashAttr("newToken", token))
                .andExpect(content().string(containsString(token)));
        as(second, get("/bodies/" + body)).andExpect(content().string(containsString("Dossiersysteem")));
        new FourEyes(context).approveToken(second, body);
        as(admin, get("/bodies/" + body + "/tokens"))
                .andExpect(content().string(containsString("Dossiersysteem")))
                .andExpect(content().string(not(containsString(token))));
        assertThat(jdbc.sql("select to_jsonb(t)::text from api_token t where body = :b")
                        .param("b", body.digits())
                        .query(String.class)
                        .single())
                .doesNotContain(token.substring(3));

        call(token).andExpect(status().isNotFound());
        as(admin, get("/bodies/" + body + "/tokens"))
                .andExpect(content().string(not(containsString("nog niet"))))
                .andExpect(content().string(containsString("goedgekeurd door Yvonne Directeur")));

        as(admin, post("/bodies/" + body + "/tokens/" + idOf(body) + "/revoke"))
                .andExpect(redirectedUrl("/bodies/" + body + "/tokens"));
        call(token).andExpect(status().isUnauthorized());
        as(admin, get("/bodies/" + body + "/tokens")).andExpect(content().string(containsString("ingetrokken")));
        as(admin, post("/bodies/" + body + "/tokens/" + idOf(body) + "/revoke")).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"-1, voorbij", "366, hoogstens een jaar"})
    void aTokenLivesAtMostAYear(int days, String problem) throws Exception {
        as(
                        admin,
                        post("/bodies/" + body + "/tokens/new")
                                .param("tokenName", "x")
                                .param(
                                        "tokenUntil",
                                        clock.today().plusDays(days).toString()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString(problem)));
        as(admin, post("/bodies/" + body + "/tokens/new"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vul dit veld in")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/new", "/{id}/revoke"})
    void nobodyElseManagesTokens(String page) throws Exception {
        make(body);
        var address =
                "/bodies/" + body + "/tokens" + page.replace("{id}", idOf(body).toString());
        as(DemoLogin.personId("woonsprong-admin"), get(address)).andExpect(status().isNotFound());
        var worker = fixture.person("Wim");
        fixture.mandate(worker, body, Role.CASE_WORKER);
        as(worker, get(address)).andExpect(status().isNotFound());
        as(admin, get(address)).andExpect(status().isOk());
        if (!page.isEmpty()) {
            as(worker, post(address)).andExpect(status().isNotFound());
        }
    }

    @Test
    void aTokenOfAnotherBodyIsNotFoundUnderOnesOwn() throws Exception {
        var other = fixture.body();
        fixture.mandate(admin, other, Role.BODY_ADMINISTRATOR);
        make(other);
        as(admin, post("/bodies/" + body + "/tokens/" + idOf(other) + "/revoke"))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pl_x", "pl_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "Basic eDp5"})
    void withoutATokenNothingOpens(String token) throws Exception {
        call(token)
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("type", is("urn:protocolloket:problem:unauthorized")))
                .andExpect(jsonPath("title", is("Geen geldig token")))
                .andExpect(cookie().doesNotExist("JSESSIONID"));
    }

    @Test
    void aTokenThatRanOutOpensNothing() throws Exception {
        var token = make(body);
        PastTheGuards.write(
                context,
                guarded -> guarded.sql("update api_token set valid_until = :d where body = :b")
                        .param("d", clock.today().minusDays(1))
                        .param("b", body.digits())
                        .update());
        call(token).andExpect(status().isUnauthorized());
    }

    @Test
    void aPersonsSessionOpensNothingForSoftwareAndATokenNoPage() throws Exception {
        as(admin, get("/api/v1/nothing")).andExpect(status().isUnauthorized());
        mvc.perform(get("/tasks").header("Authorization", "Bearer " + make(body)))
                .andExpect(redirectedUrl("/login"));
    }

    @Test
    void problemsAreInTheLanguageThatWasAskedFor() throws Exception {
        mvc.perform(get("/api/v1/nothing")
                        .header("Authorization", "Bearer " + make(body))
                        .header("Accept-Language", "fr, en;q=0.8, nl;q=0.5"))
                .andExpect(status().isNotFound())
                .andExpect(header().string("Content-Language", "en"))
                .andExpect(jsonPath("status", is(404)))
                .andExpect(jsonPath("title", is("Not found")));
        mvc.perform(get("/api/v1/nothing").header("Accept-Language", "niets!"))
                .andExpect(jsonPath("title", is("Geen geldig token")));
    }

    @Test
    void aMinutesBudgetIsNotExceeded() {
        var time = new AtomicLong();
        var budget = new RequestBudget(2, time::get);
        var token = UUID.randomUUID();
        assertThat(budget.spend(token)).isZero();
        assertThat(budget.spend(token)).isZero();
        assertThat(budget.spend(token)).isBetween(1L, 61L);
        assertThat(budget.spend(UUID.randomUUID())).isZero();
        time.addAndGet(60_000_000_000L);
        assertThat(budget.spend(token)).isZero();
    }

    private String make(EnterpriseNumber forBody) {
        fixture.mandate(admin, forBody, Role.CASE_WORKER);
        if (!forBody.equals(body)) {
            fixture.mandate(second, forBody, Role.SIGNATORY);
        }
        var token = proposed(forBody);
        new FourEyes(context).approveToken(second, forBody);
        return token;
    }

    private String proposed(EnterpriseNumber forBody) {
        var caller = fixture.caller(admin, clock.today());
        return proposing.token(
                caller, forBody, new NewApiToken("Software", clock.today().plusDays(30)));
    }

    private UUID idOf(EnterpriseNumber forBody) {
        return jdbc.sql("select id from api_token where body = :b")
                .param("b", forBody.digits())
                .query(UUID.class)
                .single();
    }

    private ResultActions call(String token) throws Exception {
        return mvc.perform(
                get("/api/v1/nothing").header("Authorization", token.startsWith("Basic") ? token : "Bearer " + token));
    }

    private ResultActions as(UUID person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(DemoLogin.as(person)).with(csrf()));
    }
}
