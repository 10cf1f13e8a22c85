package be.protocolloket.accountability.verification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Starts the daily check if it is due; asks every hour, so that a node that was down at night does not skip a day. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class LedgerClock {

    private final DailyCheck check;

    LedgerClock(DailyCheck check) {
        this.check = check;
    }

    @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
    void wake() {
        check.whenDue();
    }
}
