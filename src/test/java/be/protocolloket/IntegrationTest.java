package be.protocolloket;

import be.protocolloket.paths.PathListeners;
import be.protocolloket.paths.PathWatch;
import be.protocolloket.protocol.rendition.QuickPapers;
import be.protocolloket.workflow.engine.EngineAssertions;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole application on a real PostgreSQL. All of them share one context and one database, so each makes its own data
 * and never counts on an empty table. The job executor is off: deadlines are fired by name. The tests
 * of the door for software share one token, so its budget is large.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "protocolloket.database.directory=target/test-database",
            "protocolloket.database.port=0",
            "camunda.bpm.job-execution.enabled=false",
            "protocolloket.api.requests-per-minute=100000"
        })
@AutoConfigureMockMvc
@ExtendWith({EngineAssertions.class, PathWatch.class})
@Import({QuickPasswords.class, QuickPapers.class, PathListeners.class})
@ContextConfiguration(initializers = EmptyDatabase.class)
public @interface IntegrationTest {}
