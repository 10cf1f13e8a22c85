package be.protocolloket.models;

import static be.protocolloket.models.EngineFixture.PARTY;
import static be.protocolloket.models.EngineFixture.PROTOCOL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.execute;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.job;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.processDefinitionQuery;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.withVariables;

import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.workflow.engine.ProcessRuns;
import be.protocolloket.workflow.engine.SlimHistory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * The fork takes over a database that Camunda 7.24 made, with a process in it that waits for a person: the tables come from Camunda's own
 * scripts, the rows from {@link EngineFixture}. Runs in the profile of the fork only, which puts those scripts on the class path.
 */
@Tag("fork")
class TakeOverTests {

    private static final List<String> SCRIPTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    /** Put there by the build. */
    private static final String CAMUNDA = "fork/camunda-7.24/activiti.postgres.create.%s.sql";

    /** Of the engine of this build: the fork's, as every such name. */
    private static final String OWN = "org/camunda/bpm/engine/db/create/activiti.postgres.create.%s.sql";

    private final StandIns standIns = new StandIns();
    private EmbeddedPostgres database;
    private ProcessEngine engine;

    @BeforeEach
    void takeOver() throws IOException, SQLException {
        database = EmbeddedPostgres.builder().start();
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (String script : SCRIPTS) {
                ScriptUtils.executeSqlScript(connection, new ClassPathResource(CAMUNDA.formatted(script)));
            }
            statement.execute(Files.readString(EngineFixture.FILE));
        }
        var settings = ModelsEngine.settings(database);
        settings.setDatabaseSchemaUpdate("false");
        settings.setCustomHistoryLevels(List.of(new SlimHistory()));
        settings.setHistory(SlimHistory.NAME);
        engine = settings.buildProcessEngine();
        ProcessEngineTests.init(engine);
        standIns.register();
    }

    @AfterEach
    void close() throws IOException {
        Mocks.reset();
        ProcessEngineTests.reset();
        engine.close();
        database.close();
    }

    @Test
    void whatWaitsInADatabaseOfCamundaIsFinishedByTheFork() {
        assertThat(engine.getClass().getPackageName())
                .as("the engine of this build")
                .contains("operaton");
        var advising = ProcessRuns.of(DpoAdviceProcess.KEY, UUID.fromString(PROTOCOL));
        assertThat(advising)
                .hasPassed(DpoAdviceProcess.ANSWER_QUESTION)
                .isWaitingAtExactly(DpoAdviceProcess.GIVE_ADVICE)
                .variables()
                .containsEntry("partyNumber", PARTY)
                .containsEntry("round", 1)
                .containsEntry("editorial", false);
        assertThat(advising).task().hasCandidateGroup("dpo:" + PARTY);

        execute(job(DpoAdviceProcess.ADVICE_REMINDER_DUE, advising));
        assertThat(standIns.called).containsExactly("remindDpo " + PARTY);
        assertThat(advising).hasPassed(DpoAdviceProcess.DPO_REMINDED);

        complete(task(DpoAdviceProcess.GIVE_ADVICE, advising), withVariables("adviceOutcome", "POSITIVE"));
        assertThat(advising).isEnded().hasPassed(DpoAdviceProcess.ADVICE_GIVEN);
    }

    @Test
    void theModelsOfThisBuildBecomeANewVersionBesideWhatRuns() throws IOException {
        ModelsEngine.deploy(engine);
        var versions = processDefinitionQuery()
                .processDefinitionKey(DpoAdviceProcess.KEY)
                .orderByProcessDefinitionVersion()
                .asc()
                .list();
        assertThat(versions).hasSize(2);
        var before = ProcessRuns.of(DpoAdviceProcess.KEY, UUID.fromString(PROTOCOL));
        assertThat(before.getProcessDefinitionId()).isEqualTo(versions.get(0).getId());
        var after = runtimeService()
                .startProcessInstanceByKey(
                        DpoAdviceProcess.KEY, Map.of("leadNumber", "0405260456", "partyNumber", PARTY));
        assertThat(after.getProcessDefinitionId()).isEqualTo(versions.get(1).getId());
        assertThat(after).isWaitingAtExactly(DpoAdviceProcess.GIVE_ADVICE);
    }

    /** So a new installation of the fork and a database that it took over have the same tables. */
    @Test
    void bothEnginesMakeTheSameTables() throws IOException {
        for (String script : SCRIPTS) {
            assertThat(statements(OWN.formatted(script)))
                    .as(script)
                    .isNotEmpty()
                    .isEqualTo(statements(CAMUNDA.formatted(script)));
        }
    }

    private static List<String> statements(String script) throws IOException {
        return new ClassPathResource(script)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("--"))
                .toList();
    }
}
