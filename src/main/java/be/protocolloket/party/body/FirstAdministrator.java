package be.protocolloket.party.body;

import be.protocolloket.party.Role;
import be.protocolloket.party.event.MandateChanged;
import be.protocolloket.party.login.AccountTable;
import be.protocolloket.party.mandate.MandateTable;
import be.protocolloket.party.mandate.PersonTable;
import be.protocolloket.workflow.DatabaseClock;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Creates the first administrator of a body from configuration: without demonstration accounts nobody could log in, and nobody inside may say who
 * administers another body. Does nothing for a body that has an administrator.
 */
@Component
@Order(1)
@ConditionalOnProperty("protocolloket.first-administrator.username")
@EnableConfigurationProperties(FirstAdministratorProperties.class)
class FirstAdministrator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final FirstAdministratorProperties wanted;
    private final BodyTable bodies;
    private final PersonTable people;
    private final AccountTable accounts;
    private final MandateTable mandates;
    private final PasswordEncoder encoder;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    FirstAdministrator(
            FirstAdministratorProperties wanted,
            BodyTable bodies,
            PersonTable people,
            AccountTable accounts,
            MandateTable mandates,
            PasswordEncoder encoder,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.wanted = wanted;
        this.bodies = bodies;
        this.people = people;
        this.accounts = accounts;
        this.mandates = mandates;
        this.encoder = encoder;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        var today = clock.today();
        var body = wanted.body().toBody();
        bodies.add(body, null);
        boolean administered = mandates.of(body.number(), today).stream()
                .anyMatch(mandate -> mandate.role() == Role.BODY_ADMINISTRATOR
                        && mandate.validity().open());
        if (administered) {
            return;
        }
        var username = wanted.username().strip().toLowerCase(Locale.ROOT);
        var person = accounts.personOf(username).orElseGet(() -> newPerson(username));
        var id = UUID.randomUUID();
        mandates.add(id, person, body.number(), Role.BODY_ADMINISTRATOR, "", today, null, null);
        events.publishEvent(new MandateChanged(
                id, body.number(), Role.BODY_ADMINISTRATOR, person, MandateChanged.Change.GIVEN, today, null, null));
        LOG.info("Body {} has its first administrator", body.number());
    }

    private UUID newPerson(String username) {
        var id = UUID.randomUUID();
        people.add(id, wanted.displayName(), null);
        accounts.add(id, username, String.valueOf(encoder.encode(wanted.password())), false);
        accounts.requireNewPassword(id);
        return id;
    }
}
