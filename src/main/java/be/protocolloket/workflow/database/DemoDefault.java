package be.protocolloket.workflow.database;

import be.protocolloket.workflow.NoExternalDatabase;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Demo data and demo accounts exist with the embedded database only; with an external one they must be asked for by
 * {@code protocolloket.demo.enabled=true}.
 */
class DemoDefault implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = NoExternalDatabase.in(environment);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "demoDefault", Map.of("protocolloket.demo.enabled", String.valueOf(embedded))));
    }
}
