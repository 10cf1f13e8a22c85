package be.protocolloket.party.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.demo.DemoAccounts;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@IntegrationTest
class AccessTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Fixture fixture;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/toegankelijkheid",
                "/css/protocolloket.css",
                "/favicon.svg",
                "/img/protocolloket.svg",
                "/webjars/normalize.css/normalize.css",
                "/actuator/health"
            })
    void isOpenToAll(String address) throws Exception {
        mvc.perform(get(address)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/register",
                "/register/no-such-protocol",
                "/schemas/no-such.json",
                "/toegankelijkheid",
                "/js/none.js"
            })
    void asksNobodyToLogIn(String address) throws Exception {
        assertThat(mvc.perform(get(address)).andReturn().getResponse().getStatus())
                .isIn(200, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tasks",
                "/bodies",
                "/bodies/0405260456",
                "/bodies/0405260456/delegations/new",
                "/protocols",
                "/actuator",
                "/actuator/env",
                "/registers",
                "/loginx",
                "/nowhere",
                "/register/../tasks",
                "/application.yaml"
            })
    void asksToLogInFirst(String address) throws Exception {
        var response = mvc.perform(get(address)).andReturn().getResponse();
        assertThat(response.getStatus()).isIn(302, 400);
        if (response.getStatus() == 302) {
            assertThat(response.getRedirectedUrl()).isEqualTo("/login");
        }
    }

    @Test
    void whoSentAFormTooLateComesBackToItsTask() throws Exception {
        var person = fixture.person("Tine");
        var task = "/tasks/" + java.util.UUID.randomUUID();
        var session = new MockHttpSession();
        mvc.perform(post(task).session(session).param("text", "Een lang advies"))
                .andExpect(redirectedUrl("/login"));
        mvc.perform(login(Fixture.username(person), Fixture.PASSWORD).session(session))
                .andExpect(redirectedUrl(task));
    }

    @Test
    void aPartOfAPageSendsTheWholePageToTheLogIn() throws Exception {
        mvc.perform(get("/tasks").header("HX-Request", "true"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/login"));
    }

    /** As a browser does that has a session: only an id that came with the request must change. */
    private static RequestPostProcessor presented(String sessionId) {
        return request -> {
            request.setRequestedSessionId(sessionId);
            return request;
        };
    }

    @Test
    void theRightPasswordOpensANewSession() throws Exception {
        var person = fixture.person("Tine");
        var session = new MockHttpSession();
        var before = session.getId();
        mvc.perform(login(Fixture.username(person), Fixture.PASSWORD)
                        .session(session)
                        .with(presented(before)))
                .andExpect(authenticated().withAuthenticationName(person.toString()))
                .andExpect(redirectedUrl("/tasks"));
        assertThat(session.getId()).isNotEqualTo(before);
        mvc.perform(get("/bodies").session(session)).andExpect(status().isOk());
        mvc.perform(get("/logout").session(session)).andExpect(status().isNotFound());
        mvc.perform(post("/logout").session(session).with(csrf())).andExpect(redirectedUrl("/login?bye"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void afterTheLogInThePageThatWasAskedForOpens() throws Exception {
        var person = fixture.person("Ugo");
        var session = new MockHttpSession();
        mvc.perform(get("/bodies").session(session)).andExpect(redirectedUrl("/login"));
        mvc.perform(login(Fixture.username(person), Fixture.PASSWORD).session(session))
                .andExpect(redirectedUrl("/bodies?continue"));
    }

    @Test
    void aKnownAndAnUnknownNameGetTheSameAnswers() throws Exception {
        var person = fixture.person("Vic");
        for (int i = 0; i < 4; i++) {
            mvc.perform(login(Fixture.username(person), "wrong")).andExpect(redirectedUrl("/login?error"));
        }
        mvc.perform(login(Fixture.username(person), Fixture.PASSWORD)).andExpect(authenticated());
        for (int i = 0; i < 5; i++) {
            mvc.perform(login(Fixture.username(person), "wrong")).andExpect(redirectedUrl("/login?error"));
        }
        mvc.perform(login(Fixture.username(person), Fixture.PASSWORD))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?slow"));
        var nobody = "nobody-" + person;
        for (int i = 0; i < 5; i++) {
            mvc.perform(login(nobody, "wrong")).andExpect(redirectedUrl("/login?error"));
        }
        mvc.perform(login(nobody, "wrong")).andExpect(redirectedUrl("/login?slow"));
        mvc.perform(get("/login?error")).andExpect(content().string(containsString("kwartier")));
    }

    @Test
    void charactersThatNobodyCanReadAreABadRequest() throws Exception {
        mvc.perform(get("/register").param("words", "a\0b")).andExpect(status().isBadRequest());
        mvc.perform(get("/protocols").param("q", "a\0b").with(DemoLogin.as("woonsprong-beheer")))
                .andExpect(status().isBadRequest());
        mvc.perform(login("a\0b", "wrong")).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        mvc.perform(post("/bodies/0405260456/dpo/new").with(DemoLogin.as("woonsprong-admin")))
                .andExpect(status().isForbidden());
        mvc.perform(post("/login").param("username", "x").param("password", "y"))
                .andExpect(redirectedUrl("/login"));
    }

    @Test
    void anUploadThatIsTooLargeIsCalledThat() throws Exception {
        mvc.perform(post("/bodies/0405260456/delegations/new")
                        .with(DemoLogin.as("woonsprong-admin"))
                        .contentType("multipart/form-data; boundary=x")
                        .content(new byte[13 * 1024 * 1024]))
                .andExpect(status().isContentTooLarge());
    }

    @Test
    void everyAnswerCarriesTheHeadersThatKeepABrowserSafe() throws Exception {
        mvc.perform(get("/login").secure(true))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Content-Security-Policy", containsString("form-action 'self'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("script-src"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")))
                .andExpect(header().string("Strict-Transport-Security", containsString("max-age=")))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
        mvc.perform(get("/login")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void aSwitchedOffAccountEndsWithItsNextRequest() throws Exception {
        var person = fixture.person("Wies");
        mvc.perform(get("/bodies").with(DemoLogin.as(person))).andExpect(status().isOk());
        fixture.switchOff(person);
        mvc.perform(get("/bodies").with(DemoLogin.as(person))).andExpect(status().isForbidden());
    }

    @Test
    void theLogInPageListsTheDemonstrationsPeopleAndFillsOneIn() throws Exception {
        mvc.perform(get("/login"))
                .andExpect(content().string(containsString("Sara Casteur")))
                .andExpect(content().string(containsString(DemoAccounts.PASSWORD)))
                .andExpect(content().string(containsString("algemeen directeur, ondertekent, Woonsprong")));
        mvc.perform(get("/login?as=cranium-dpo")).andExpect(content().string(containsString("value=\"cranium-dpo\"")));
        mvc.perform(get("/login?as=<script>")).andExpect(content().string(not(containsString("value=\"&lt;script"))));
        mvc.perform(login("cranium-dpo", DemoAccounts.PASSWORD)).andExpect(authenticated());
    }

    @Test
    void thePageIsDutchUnlessEnglishIsChosenAndTheChoiceIsKept() throws Exception {
        mvc.perform(get("/login").header("Accept-Language", "fr"))
                .andExpect(content().string(containsString("<html lang=\"nl\"")));
        mvc.perform(get("/login?lang=en"))
                .andExpect(content().string(containsString("<html lang=\"en\"")))
                .andExpect(cookie().value("language", "en"))
                .andExpect(cookie().httpOnly("language", true))
                .andExpect(cookie().sameSite("language", "Lax"));
        mvc.perform(get("/login").cookie(new Cookie("language", "en")))
                .andExpect(content().string(containsString("Log in")));
        mvc.perform(get("/login").cookie(new Cookie("language", "xx")))
                .andExpect(content().string(containsString("<html lang=\"nl\"")));
        mvc.perform(get("/login?lang=xx")).andExpect(cookie().doesNotExist("language"));
    }

    private static MockHttpServletRequestBuilder login(String username, String password) {
        return post("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf());
    }
}
