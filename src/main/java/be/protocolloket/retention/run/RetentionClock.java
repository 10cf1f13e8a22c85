package be.protocolloket.retention.run;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Wakes the daily run. Every hour, because a node that sleeps at one hour of the night would let a day pass; what it finds is the day's, so
 * all but the first find nothing.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class RetentionClock {

    private final RetentionRun run;

    RetentionClock(RetentionRun run) {
        this.run = run;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1H")
    void wake() {
        run.run();
    }
}
