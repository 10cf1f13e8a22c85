package be.protocolloket.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class EngineTests {

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void databaseWritesDurably() {
        assertThat(setting("fsync")).isEqualTo("on");
        assertThat(setting("synchronous_commit")).isEqualTo("on");
        assertThat(setting("full_page_writes")).isEqualTo("on");
    }

    @Test
    void engineKeepsASlimHistoryWithoutVariables() {
        deploy("slim-history", "slim-history-test");
        var instance = engine.getRuntimeService().startProcessInstanceByKey("slim-history-test", Map.of("note", "x"));
        assertThat(engine.getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .count())
                .isPositive();
        assertThat(jdbc.sql("select count(*) from act_hi_varinst where proc_inst_id_ = :id")
                        .param("id", instance.getId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void onlySingleValuesBecomeVariables() {
        deploy("plain-variables", "plain-variables-test");
        var runtime = engine.getRuntimeService();
        var id = runtime.startProcessInstanceByKey("plain-variables-test").getId();
        for (Object plain : List.of("x", true, 1, 1L, new Date())) {
            runtime.setVariable(id, "plain", plain);
            assertThat(runtime.getVariable(id, "plain")).isEqualTo(plain);
        }
        runtime.setVariable(id, "plain", null);
        for (Object other : List.of(new ArrayList<>(List.of("x")), Map.of(), new byte[] {1}, UUID.randomUUID())) {
            assertThatThrownBy(() -> runtime.setVariable(id, "other", other))
                    .isInstanceOf(ProcessEngineException.class)
                    .hasMessageContaining("serializer");
        }
        assertThat(runtime.getVariables(id)).containsOnlyKeys("plain");
    }

    @Test
    void domainAndEngineCommitOrRollBackTogether() {
        deploy("rollback", "rollback-test");
        long before = instances("rollback-test");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    engine.getRuntimeService().startProcessInstanceByKey("rollback-test");
                    throw new IllegalStateException("domain says no");
                }))
                .hasMessage("domain says no");
        assertThat(instances("rollback-test")).isEqualTo(before);
    }

    @Test
    void scriptsAreRefusedWhenAModelIsRead() {
        var model = Bpmn.createExecutableProcess("scripted-test")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .scriptTask()
                .scriptFormat("juel")
                .scriptText("${1}")
                .endEvent()
                .done();
        assertThatThrownBy(() -> engine.getRepositoryService()
                        .createDeployment()
                        .addModelInstance("scripted.bpmn", model)
                        .deploy())
                .isInstanceOfAny(ParseException.class, ProcessEngineException.class)
                .hasMessageContaining("script");
    }

    @Test
    void switchesOffWhatNobodyUses() {
        var settings = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(settings.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(settings.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(settings.isCmmnEnabled()).isFalse();
        assertThat(settings.isAuthorizationEnabled()).isFalse();
        assertThat(settings.isTaskMetricsEnabled()).isFalse();
        assertThat(settings.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(settings.getHistoryCleanupBatchWindowStartTime()).isNotNull();
    }

    private String setting(String name) {
        return jdbc.sql("select current_setting(:name)")
                .param("name", name)
                .query(String.class)
                .single();
    }

    private long instances(String process) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .count();
    }

    private void deploy(String file, String process) {
        var model = Bpmn.createExecutableProcess(process)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .receiveTask()
                .message(process)
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(file + ".bpmn", model)
                .deploy();
    }
}
