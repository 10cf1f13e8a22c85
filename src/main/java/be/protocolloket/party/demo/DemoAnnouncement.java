package be.protocolloket.party.demo;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Prints where the demonstration runs and with which accounts it opens. */
@Component
@ConditionalOnProperty(name = "protocolloket.demo.enabled", havingValue = "true")
class DemoAnnouncement {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAnnouncement.class);

    private final DemoAccounts accounts;

    DemoAnnouncement(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void ready(ApplicationReadyEvent event) {
        var port = event.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        var list = accounts.list().stream()
                .map(account -> "  %-30s %s, %s".formatted(account.username(), account.displayName(), account.body()))
                .collect(Collectors.joining("\n"));
        LOG.info(
                "Protocolloket is ready: http://localhost:{}/\nDemo accounts, all with password {}\n{}",
                port,
                DemoAccounts.PASSWORD,
                list);
    }
}
