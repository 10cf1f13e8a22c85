package be.protocolloket.workflow.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.workflow.engine.EngineSchema;
import be.protocolloket.workflow.engine.ModelDeployment;
import be.protocolloket.workflow.engine.SlimHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** What two applications do to one empty database when they start at the same moment. */
class TwoNodesTests {

    private static final int ROUNDS = 2;
    private static final ResourcePatternResolver CLASSPATH = new PathMatchingResourcePatternResolver();

    private static EmbeddedServer server;
    private static ExecutorService nodes;
    private static int databases;
    private static int engines;

    private DataSource database;

    @BeforeAll
    static void start() throws IOException {
        Path directory = Path.of("target/two-nodes").toAbsolutePath();
        FileSystemUtils.deleteRecursively(directory.resolve("postgres"));
        server = EmbeddedServer.start(directory, 0);
        nodes = Executors.newFixedThreadPool(2);
    }

    @AfterAll
    static void stop() throws IOException {
        nodes.shutdownNow();
        server.close();
    }

    @BeforeEach
    void emptyDatabase() {
        database = newDatabase();
    }

    @Test
    void everyMigrationRunsOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            database = newDatabase();
            List<Integer> ran = together(this::migrate);
            assertThat(ran).contains(0);
            assertThat(count("select count(*) from flyway_schema_history where success and version is not null"))
                    .isEqualTo(ran.get(0) + ran.get(1));
            assertThat(count("select count(*) from act_ge_property where name_ = 'schema.version'"))
                    .isEqualTo(1);
            assertThat(count("select count(*) from term")).isPositive();
        }
    }

    @Test
    void aMigrationThatFailsLeavesNothingBehind() {
        JdbcClient.create(database)
                .sql("create table act_re_case_def (id_ text)")
                .update();
        assertThatThrownBy(() -> flyway().baselineOnMigrate(true)
                        .baselineVersion("0")
                        .load()
                        .migrate())
                .isInstanceOf(FlywayException.class);
        assertThat(count("select count(*) from pg_tables where tablename like 'act_%'"))
                .isEqualTo(1);
        JdbcClient.create(database).sql("drop table act_re_case_def").update();
        assertThat(migrate()).isPositive();
    }

    @Test
    void theModelsAreDeployedOnce() throws Exception {
        migrate();
        List<ProcessEngine> both = together(this::engine);
        try {
            together(both.stream()
                    .map(engine -> Executors.callable(() -> deploy(engine, CLASSPATH)))
                    .toList());
            both.forEach(engine -> deploy(engine, CLASSPATH));
            assertThat(count("select count(*) from act_re_deployment")).isEqualTo(1);
            assertThat(count("select count(*) from act_re_procdef where version_ > 1"))
                    .isZero();
            assertThat(count("select count(distinct key_) from act_re_procdef"))
                    .isEqualTo(count("select count(*) from act_re_procdef"))
                    .isPositive();
            assertThat(count("select count(*) from act_ge_property where name_ = 'historyLevel'"))
                    .isEqualTo(1);
            assertThat(resourceNames(both.get(0)))
                    .allMatch(name -> name.matches("(processes|forms)/[a-z]+/[a-z-]+\\.(bpmn|dmn|form)"))
                    .contains("processes/advice/dpo-advice.bpmn", "forms/advice/give-advice.form");
        } finally {
            both.forEach(ProcessEngine::close);
        }
    }

    @Test
    void oneChangedFileGivesAllOfThemOneNewVersion(@TempDir Path folder) throws Exception {
        migrate();
        ProcessEngine engine = engine();
        try {
            Path one = write(folder, "processes/room/one.bpmn", model("one", "Een"));
            Path two = write(folder, "processes/room/two.bpmn", model("two", "Twee"));
            deploy(engine, files(one, two));
            deploy(engine, files(two, one));
            assertThat(versions(engine)).containsExactly("one 1", "two 1");
            write(folder, "processes/room/two.bpmn", model("two", "Twee, beter gezegd"));
            deploy(engine, files(one, two));
            deploy(engine, files(one, two));
            assertThat(versions(engine)).containsExactly("one 1", "one 2", "two 1", "two 2");
            assertThat(count("select count(*) from act_re_deployment")).isEqualTo(2);
        } finally {
            engine.close();
        }
    }

    @Test
    void theSameContentFromAnotherPlaceIsNotDeployedAgain(@TempDir Path checkout, @TempDir Path elsewhere)
            throws Exception {
        migrate();
        ProcessEngine engine = engine();
        try {
            String model = model("one", "Een");
            deploy(engine, files(write(checkout, "processes/room/one.bpmn", model)));
            deploy(engine, files(write(elsewhere, "app/processes/room/one.bpmn", model)));
            assertThat(versions(engine)).containsExactly("one 1");
        } finally {
            engine.close();
        }
    }

    private static void deploy(ProcessEngine engine, ResourcePatternResolver resources) {
        new ModelDeployment(engine.getRepositoryService(), resources).afterSingletonsInstantiated();
    }

    private ProcessEngine engine() {
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("node-" + engines++);
        settings.setDataSource(database);
        settings.setDatabaseSchemaUpdate("false");
        settings.setCustomHistoryLevels(List.of(new SlimHistory()));
        settings.setHistory(SlimHistory.NAME);
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        return settings.buildProcessEngine();
    }

    private int migrate() {
        return flyway().load().migrate().migrationsExecuted;
    }

    /** Set as in {@code application.yaml}. */
    private FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .javaMigrations(new EngineSchema());
    }

    private static <T> List<T> together(Callable<T> start) throws Exception {
        return together(List.of(start, start));
    }

    private static <T> List<T> together(List<Callable<T>> starts) throws Exception {
        var atOnce = new CyclicBarrier(starts.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> start : starts) {
            running.add(nodes.submit(() -> {
                atOnce.await();
                return start.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> one : running) {
            results.add(one.get());
        }
        return results;
    }

    private long count(String query) {
        return JdbcClient.create(database).sql(query).query(Long.class).single();
    }

    private static List<String> versions(ProcessEngine engine) {
        return engine.getRepositoryService().createProcessDefinitionQuery().list().stream()
                .map(model -> model.getKey() + " " + model.getVersion())
                .sorted()
                .toList();
    }

    private static List<String> resourceNames(ProcessEngine engine) {
        RepositoryService repository = engine.getRepositoryService();
        return repository.getDeploymentResourceNames(
                repository.createDeploymentQuery().singleResult().getId());
    }

    private static DataSource newDatabase() {
        String name = "node_test_" + databases++;
        JdbcClient.create(to("postgres")).sql("create database " + name).update();
        return to(name);
    }

    private static DataSource to(String name) {
        var database = new PGSimpleDataSource();
        database.setUrl(server.jdbcUrl().replaceAll("/postgres$", "/" + name));
        database.setUser("postgres");
        return database;
    }

    private static Path write(Path folder, String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static String model(String id, String name) {
        return Bpmn.convertToString(Bpmn.createExecutableProcess(id)
                .name(name)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("startEvent_begun")
                .endEvent("endEvent_done")
                .done());
    }

    /** Finds these files by their extension, in this order. */
    private static ResourcePatternResolver files(Path... files) {
        return new PathMatchingResourcePatternResolver() {
            @Override
            public Resource[] getResources(String pattern) {
                return Stream.of(files)
                        .filter(file -> file.toString().endsWith(pattern.substring(pattern.lastIndexOf('.'))))
                        .map(FileSystemResource::new)
                        .toArray(Resource[]::new);
            }
        };
    }
}
