package be.protocolloket.signing.process;

import be.protocolloket.signing.offering.LapsedMandates;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

/** Wakes the look at mandates that ended: every hour, because what it finds is told once. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class MandateClock {

    private final LapsedMandates lapsed;

    MandateClock(LapsedMandates lapsed) {
        this.lapsed = lapsed;
    }

    @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
    void wake() {
        lapsed.tell();
    }
}
