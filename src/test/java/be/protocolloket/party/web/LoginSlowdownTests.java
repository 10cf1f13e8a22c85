package be.protocolloket.party.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.Fixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class LoginSlowdownTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Fixture fixture;

    @Test
    void fivePostsOfAStrangerKeepTheStrangerOutAndTellHimSo() throws Exception {
        var username = Fixture.username(fixture.person("Dirk Directeur"));
        for (int i = 0; i < 5; i++) {
            login(username, "geraden", "203.0.113.9").andExpect(redirectedUrl("/login?error"));
        }
        login(username, Fixture.PASSWORD, "203.0.113.9").andExpect(redirectedUrl("/login?slow"));
        login(username, Fixture.PASSWORD, "203.0.113.10").andExpect(redirectedUrl("/tasks"));
        mvc.perform(get("/login?slow")).andExpect(content().string(containsString("Wacht een kwartier")));
        mvc.perform(get("/login?slow&lang=en"))
                .andExpect(content().string(containsString("Wait a quarter of an hour")));
    }

    private ResultActions login(String username, String password, String source) throws Exception {
        return mvc.perform(post("/login")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(source);
                    return request;
                })
                .param("username", username)
                .param("password", password));
    }
}
