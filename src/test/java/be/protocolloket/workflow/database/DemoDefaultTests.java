package be.protocolloket.workflow.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoDefaultTests {

    private static final String EXTERNAL = "jdbc:postgresql://database.example/protocolloket";

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void theEmbeddedDatabaseBringsTheDemonstration() {
        assertThat(demo()).isEqualTo("true");
    }

    @Test
    void aBlankAddressIsNoExternalDatabase() {
        environment.setProperty("spring.datasource.url", " ");
        assertThat(demo()).isEqualTo("true");
    }

    @Test
    void anExternalDatabaseDoesNotBringIt() {
        environment.setProperty("spring.datasource.url", EXTERNAL);
        assertThat(demo()).isEqualTo("false");
    }

    @Test
    void whoeverAsksForItGetsIt() {
        environment.setProperty("spring.datasource.url", EXTERNAL);
        environment.setProperty("protocolloket.demo.enabled", "true");
        assertThat(demo()).isEqualTo("true");
    }

    private String demo() {
        new DemoDefault().postProcessEnvironment(environment, new SpringApplication());
        return environment.getProperty("protocolloket.demo.enabled");
    }
}
