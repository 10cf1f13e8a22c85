package be.protocolloket.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.DemoLogin;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.health.registry.HealthContributorRegistry;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class HealthTests {

    @Autowired
    MockMvc browser;

    @Autowired
    DataSource database;

    @Autowired
    HealthContributorRegistry contributors;

    @Test
    void anybodyLearnsThatTheServiceIsUpAndNothingElse() throws Exception {
        browser.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("UP"))
                .andExpect(jsonPath("$.components").doesNotExist())
                .andExpect(content().string(Matchers.not(Matchers.containsStringIgnoringCase("postgres"))));
    }

    @Test
    void nobodyIsToldWhatElseCouldBeAsked() throws Exception {
        browser.perform(get("/actuator").with(DemoLogin.as("gistel-admin"))).andExpect(status().isNotFound());
    }

    @Test
    void whoeverWaitsForADatabaseThatIsAwayHearsSoSoon() throws Exception {
        assertThat(database.unwrap(HikariDataSource.class).getConnectionTimeout())
                .isLessThanOrEqualTo(5000);
    }

    @Test
    void databaseAndEngineAreBothAsked() {
        assertThat(health("db")).isEqualTo(Status.UP);
        assertThat(health("engine")).isEqualTo(Status.UP);
    }

    private Status health(String part) {
        return ((HealthIndicator) contributors.getContributor(part)).health().getStatus();
    }
}
