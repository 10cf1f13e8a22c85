package be.protocolloket.workflow.engine;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Down when deadlines and follow-up work would silently wait: the engine's job executor should run here and does not. */
@Component("engineHealthIndicator")
class EngineHealth extends AbstractHealthIndicator {

    private final ObjectProvider<JobExecutor> executor;

    EngineHealth(ObjectProvider<JobExecutor> executor) {
        super("The engine's health is unknown");
        this.executor = executor;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        JobExecutor jobs = executor.getIfAvailable();
        if (jobs == null) {
            builder.up().withDetail("jobExecutor", "switched off on this node");
        } else if (jobs.isActive()) {
            builder.up().withDetail("jobExecutor", "running");
        } else {
            builder.down().withDetail("jobExecutor", "stopped");
        }
    }
}
