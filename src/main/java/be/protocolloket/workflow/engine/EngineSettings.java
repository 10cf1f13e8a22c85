package be.protocolloket.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;

/**
 * What the engine is told beyond {@code application.yaml}: our history level, no scripts, no expressions in stored queries, no metrics of
 * people, retries that wait.
 */
@Component
@DependsOn("flywayInitializer") // the engine only checks its tables; the migrations make them
class EngineSettings extends AbstractProcessEnginePlugin {

    private final ObjectProvider<BpmnParseListener> parseListeners;

    EngineSettings(ObjectProvider<BpmnParseListener> parseListeners) {
        this.parseListeners = parseListeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomHistoryLevels(List.of(new SlimHistory()));
        engine.setHistory(SlimHistory.NAME);
        addParseListeners(engine);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableXxeProcessing(false);
        engine.setCmmnEnabled(false);
        engine.setDbIdentityUsed(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setFailedJobRetryTimeCycle("PT1M,PT10M,PT1H");
        engine.setHistoryCleanupBatchWindowStartTime("03:00");
        engine.setHistoryCleanupBatchWindowEndTime("05:00");
        engine.setHistoryTimeToLive("P3650D");
    }

    private void addParseListeners(ProcessEngineConfigurationImpl engine) {
        var listeners = engine.getCustomPreBPMNParseListeners() == null
                ? new java.util.ArrayList<BpmnParseListener>()
                : engine.getCustomPreBPMNParseListeners();
        listeners.add(new ScriptRefusal());
        parseListeners.orderedStream().forEach(listeners::add);
        engine.setCustomPreBPMNParseListeners(listeners);
    }
}
