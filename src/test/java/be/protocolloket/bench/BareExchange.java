package be.protocolloket.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The same models in a plain engine with full history, on a database of its own on the same server: its delegates do nothing, its tasks are found,
 * claimed and completed through its public API, nothing is checked, sealed, recorded or listed beside it.
 */
final class BareExchange implements Exchange, AutoCloseable {

    final CountingDataSource counted;
    private final HikariDataSource pool;
    private final ProcessEngine engine;

    BareExchange(String url, String user) {
        pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        counted = new CountingDataSource(pool);
        var settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("bare");
        settings.setDataSource(counted);
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("full");
        settings.setJobExecutorActivate(false);
        settings.setMetricsEnabled(false);
        settings.setBeans(new Idle());
        engine = settings.buildProcessEngine();
        deploy();
    }

    @Override
    public void run(int thread, Consumer<String> passed) {
        var caseId = UUID.randomUUID().toString();
        Map<String, Object> variables = new HashMap<>();
        variables.put("caseId", caseId);
        variables.put("protocolId", UUID.randomUUID().toString());
        variables.put("initiatorNumber", "0405260456");
        variables.put("counterpartNumber", "0212213729");
        variables.put("landlordNumber", "0405260456");
        variables.put("supporterNumber", "0212213729");
        engine.getRuntimeService().startProcessInstanceByKey("termination-warning", caseId, variables);
        passed.accept("start");
        step(caseId, "landlord", Map.of("noticeOutcome", "INFORMED"));
        passed.accept("inform");
        step(caseId, "landlord", Map.of("assessment", "CONTINUE", "secondReadingNeeded", false));
        passed.accept("assess");
        step(caseId, "landlord", Map.of("transmission", "SENT"));
        passed.accept("transmit");
        step(caseId, "centre", Map.of("receipt", "RECEIVED", "transferOutcome", "RECEIVED"));
        passed.accept("acknowledge");
    }

    private void step(String caseId, String person, Map<String, Object> variables) {
        var tasks = engine.getTaskService();
        var task = tasks.createTaskQuery().processInstanceBusinessKey(caseId).singleResult();
        tasks.claim(task.getId(), person);
        tasks.complete(task.getId(), variables);
    }

    private void deploy() {
        var deployment = engine.getRepositoryService().createDeployment();
        for (var folder : new String[] {"processes/exchange", "forms/exchange"}) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    try (InputStream content = Files.newInputStream(file)) {
                        deployment.addInputStream(file.toString(), content);
                    }
                }
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        }
        deployment.deploy();
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }

    /** What the models call: nothing, but for the decisions that lead to the next task. */
    private static final class Idle extends HashMap<Object, Object> {

        @Override
        public boolean containsKey(Object name) {
            return name.equals("terms") || name.toString().endsWith("Delegate");
        }

        @Override
        public Object get(Object name) {
            if (name.equals("terms")) {
                return new FarTerms();
            }
            JavaDelegate opens = execution -> {
                execution.setVariables(Map.of(
                        "transferId",
                        UUID.randomUUID().toString(),
                        "anythingAllowed",
                        true,
                        "noticeRequired",
                        true,
                        "transferOutcome",
                        "NOTHING",
                        "informTerm",
                        "T-INFORM",
                        "assessTerm",
                        "T-ASSESS"));
                execution.setVariable("termSince", null);
            };
            JavaDelegate idle = execution -> {};
            return name.equals("openTransferDelegate") ? opens : idle;
        }
    }

    /** Every term ends in a week. */
    public static final class FarTerms {

        private static Date week() {
            return new Date(System.currentTimeMillis() + 7L * 24 * 3600 * 1000);
        }

        public Date due(String code) {
            return week();
        }

        public Date due(String code, @Nullable Date since) {
            return week();
        }

        public Date reminder(String code) {
            return week();
        }

        public Date escalation(String code) {
            return week();
        }

        public boolean lasts(String code) {
            return false;
        }
    }
}
