package be.protocolloket.publication.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.LostConnection;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The public register, for people without a log-in. */
@IntegrationTest
class PublicRegisterTests {

    private static final int LINES = 20;

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(strings = {"/register/bodies/0405260456", "/register?body=0405260456"})
    void aLostDatabaseIsNotABodyThatDoesNotExist(String address) throws Exception {
        try (var lost = LostConnection.at(jdbc, "select on public_body")) {
            var answer = read(address);
            assertThat(lost.happened()).isTrue();
            assertThat(answer.getStatus()).isEqualTo(503);
        }
        assertThat(read(address).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0405260457", "nobody", "0999999922"})
    void whatIsNoBodyIsNotFound(String number) throws Exception {
        assertThat(read("/register/bodies/" + number).getStatus()).isEqualTo(404);
    }

    @Test
    void manyProtocolsOfABodyGoOnAnotherPage() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            for (int i = 0; i <= LINES; i++) {
                Dossiers.oneWay(context);
            }
            var address = "/register/bodies/" + Dossiers.ELEGAST.digits();
            assertThat(lines(address)).isEqualTo(LINES);
            assertThat(content(address)).contains(address + "?page=2").doesNotContain("page=0");
            assertThat(lines(address + "?page=2")).isPositive();
            assertThat(content(address + "?page=2")).contains(address + "?page=1");
        });
    }

    private int lines(String address) {
        return (int) Pattern.compile("<li class=\"item\"")
                .matcher(content(address))
                .results()
                .count();
    }

    private String content(String address) {
        try {
            return read(address).getContentAsString();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private MockHttpServletResponse read(String address) throws Exception {
        return mvc.perform(get(address)).andReturn().getResponse();
    }
}
