package be.protocolloket.models;

import be.protocolloket.workflow.engine.PlainVariables;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;

/** The models and forms of this repository in an engine of their own, on a PostgreSQL of its own, without the application. */
record ModelsEngine(EmbeddedPostgres database, ProcessEngine engine) implements AutoCloseable {

    static ModelsEngine start() throws IOException {
        EmbeddedPostgres database = EmbeddedPostgres.builder().start();
        ProcessEngineConfigurationImpl settings = settings(database);
        settings.setDatabaseSchemaUpdate("create-drop");
        ProcessEngine engine = settings.buildProcessEngine();
        deploy(engine);
        return new ModelsEngine(database, engine);
    }

    /** Of an engine without the application, whose delegates are stand-ins. */
    static ProcessEngineConfigurationImpl settings(EmbeddedPostgres database) {
        ProcessEngineConfigurationImpl settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("models");
        settings.setJdbcDriver("org.postgresql.Driver");
        settings.setJdbcUrl(database.getJdbcUrl("postgres", "postgres"));
        settings.setJdbcUsername("postgres");
        settings.setJdbcPassword("");
        settings.setJobExecutorActivate(false);
        settings.setHistory("activity");
        settings.setMetricsEnabled(false);
        settings.setExpressionManager(new MockExpressionManager());
        settings.getProcessEnginePlugins().add(new PlainVariables());
        return settings;
    }

    static void deploy(ProcessEngine engine) throws IOException {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        for (String folder : new String[] {"processes", "forms"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile).forEach(file -> add(deployment, file));
            }
        }
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            deployment.addInputStream(file.toString(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        engine.close();
        database.close();
    }
}
