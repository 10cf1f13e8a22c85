package be.protocolloket.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.complete;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.repositoryService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.runtimeService;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.task;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.withVariables;

import be.protocolloket.advice.model.DpoAdviceProcess;
import be.protocolloket.workflow.engine.SlimHistory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes {@code src/test/resources/fork/engine-7.24.sql}: the rows that Camunda 7.24 keeps of one process that waits for a person, as
 * {@link TakeOverTests} needs them. It is no test of the suite; to write the file anew: {@code mvn test -Dtest=EngineFixture}, without the
 * profile of the fork.
 */
class EngineFixture {

    static final Path FILE = Path.of("src/test/resources/fork/engine-7.24.sql");
    static final String PROTOCOL = "5f2b7c1e-0c5a-4f0e-9d53-6a1f4be0c724";
    static final String PARTY = "0212213729";

    /** Written by the create scripts. */
    private static final String SCHEMA_LOG = "act_ge_schema_log";

    private static final String PROPERTIES = "act_ge_property";

    @Test
    void camundaKeepsAnAdviceThatIsAskedAgain() throws IOException, SQLException {
        try (var database = EmbeddedPostgres.builder().start()) {
            var settings = ModelsEngine.settings(database);
            settings.setDatabaseSchemaUpdate("true");
            settings.setCustomHistoryLevels(List.of(new SlimHistory()));
            settings.setHistory(SlimHistory.NAME);
            var engine = settings.buildProcessEngine();
            assertThat(engine.getClass().getPackageName()).contains("camunda");
            ProcessEngineTests.init(engine);
            try {
                new StandIns().register();
                advise();
                Files.createDirectories(FILE.getParent());
                Files.writeString(FILE, dump(new JdbcTemplate(database.getPostgresDatabase())));
            } finally {
                Mocks.reset();
                ProcessEngineTests.reset();
                engine.close();
            }
        }
    }

    /** An officer asked for information and has the task back, with its timers. */
    private static void advise() throws IOException {
        Path model = Path.of("processes/advice/dpo-advice.bpmn");
        try (InputStream content = Files.newInputStream(model)) {
            repositoryService()
                    .createDeployment()
                    .name("protocolloket")
                    .addInputStream(model.toString(), content)
                    .deploy();
        }
        var advising = runtimeService()
                .startProcessInstanceByKey(
                        DpoAdviceProcess.KEY,
                        PROTOCOL,
                        Map.of(
                                "protocolId",
                                PROTOCOL,
                                "versionId",
                                "0d3f9a52-72f4-4c50-8f6e-2f6f2c0b7240",
                                "round",
                                1,
                                "leadNumber",
                                "0405260456",
                                "partyNumber",
                                PARTY,
                                "editorial",
                                false));
        complete(task(DpoAdviceProcess.GIVE_ADVICE, advising), withVariables("adviceOutcome", "ASK_INFORMATION"));
        complete(task(DpoAdviceProcess.ANSWER_QUESTION, advising));
        assertThat(advising).isWaitingAtExactly(DpoAdviceProcess.GIVE_ADVICE);
    }

    private static String dump(JdbcTemplate database) {
        var tables = database.queryForList(
                "select table_name from information_schema.tables where table_name like 'act\\_%' order by 1",
                String.class);
        tables.remove(SCHEMA_LOG);
        List<String> lines = new ArrayList<>();
        lines.add("-- What Camunda 7.24.0 keeps of one advice that is asked for; written by EngineFixture.");
        lines.add("set session_replication_role = replica; -- rows before those that they refer to");
        for (String table : tables) {
            database.queryForList("select * from " + table + " order by 1")
                    .forEach(row -> lines.add(insert(table, row)));
        }
        lines.add("reset session_replication_role;");
        return String.join("\n", lines) + "\n";
    }

    private static String insert(String table, Map<String, Object> row) {
        var filled = new TreeMap<>(row);
        filled.values().removeIf(value -> value == null);
        String values = filled.values().stream().map(EngineFixture::literal).collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s)%s;"
                .formatted(
                        table,
                        String.join(", ", filled.keySet()),
                        values,
                        table.equals(PROPERTIES) ? " on conflict (name_) do update set value_ = excluded.value_" : "");
    }

    private static String literal(Object value) {
        if (value instanceof byte[] bytes) {
            return "convert_to(%s, 'UTF8')".formatted(literal(new String(bytes, StandardCharsets.UTF_8)));
        }
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : "'" + value.toString().replace("'", "''") + "'";
    }
}
