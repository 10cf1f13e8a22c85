package be.protocolloket.exchange.owner;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks every hour for owners whose mandate ended with a day: nobody does anything at that moment. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class OwnerClock {

    private final OwnerTable table;
    private final OwnerSweep owners;

    OwnerClock(OwnerTable table, OwnerSweep owners) {
        this.table = table;
        this.owners = owners;
    }

    @Scheduled(initialDelayString = "PT4M", fixedDelayString = "PT1H")
    void wake() {
        table.bodies().forEach(owners::sweep);
    }
}
