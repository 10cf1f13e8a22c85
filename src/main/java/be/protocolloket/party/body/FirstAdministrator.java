package be.protocolloket.party.body;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.event.MandateChanged;
import be.protocolloket.party.login.AccountTable;
import be.protocolloket.party.mandate.MandateTable;
import be.protocolloket.party.mandate.MandateView;
import be.protocolloket.party.mandate.PersonTable;
import be.protocolloket.party.mandate.RoleConflicts;
import be.protocolloket.workflow.DatabaseClock;
import java.util.List;
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
 * Creates the first administrator and the first signatory of a body from configuration: without demonstration accounts nobody could log in,
 * nobody inside may say who administers another body, and nobody may approve their own proposal. Does nothing for a body with two people who may
 * propose and approve; a body with one alone gets the other this way.
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
    private final RoleConflicts conflicts;
    private final PasswordEncoder encoder;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    FirstAdministrator(
            FirstAdministratorProperties wanted,
            BodyTable bodies,
            PersonTable people,
            AccountTable accounts,
            MandateTable mandates,
            RoleConflicts conflicts,
            PasswordEncoder encoder,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.wanted = wanted;
        this.bodies = bodies;
        this.people = people;
        this.accounts = accounts;
        this.mandates = mandates;
        this.conflicts = conflicts;
        this.encoder = encoder;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        var body = wanted.body().toBody();
        bodies.add(body, null);
        var number = body.number();
        var signatory = wanted.signatory();
        if (signatory == null && deciders(number).isEmpty()) {
            throw new IllegalStateException(
                    "Body " + number + " has nobody yet. Set protocolloket.first-administrator.signatory.username,"
                            + " .display-name, .password and .function too: whom the administrator proposes, the signatory approves.");
        }
        if (signatory != null && username(signatory.username()).equals(username(wanted.username()))) {
            throw new IllegalStateException(
                    "protocolloket.first-administrator.signatory.username is the administrator's own:"
                            + " nobody approves what they propose themselves.");
        }
        if (deciders(number).stream().noneMatch(one -> one.role() == Role.BODY_ADMINISTRATOR)) {
            give(number, Role.BODY_ADMINISTRATOR, "", wanted.username(), wanted.displayName(), wanted.password());
        }
        if (signatory != null
                && deciders(number).stream()
                                .map(MandateView::personId)
                                .distinct()
                                .count()
                        < 2) {
            give(
                    number,
                    Role.SIGNATORY,
                    signatory.function().strip(),
                    signatory.username(),
                    signatory.displayName(),
                    signatory.password());
        }
    }

    private List<MandateView> deciders(EnterpriseNumber body) {
        return mandates.of(body, clock.today()).stream()
                .filter(mandate -> mandate.role() == Role.BODY_ADMINISTRATOR || mandate.role() == Role.SIGNATORY)
                .filter(mandate -> mandate.validity().open())
                .toList();
    }

    private void give(
            EnterpriseNumber body, Role role, String function, String name, String displayName, String password) {
        var today = clock.today();
        var username = username(name);
        var person = accounts.personOf(username).orElseGet(() -> newPerson(username, displayName, password));
        if (conflicts.ofMandate(person, role, body, today, null).isPresent()) {
            throw new IllegalStateException("The person configured as the first "
                    + (role == Role.SIGNATORY ? "signatory" : "administrator") + " of body " + body
                    + " has a role there that does not go with it.");
        }
        var id = UUID.randomUUID();
        mandates.add(id, person, body, role, function, today, null, null);
        events.publishEvent(
                new MandateChanged(id, body, role, person, MandateChanged.Change.GIVEN, today, null, null, null));
        LOG.info("Body {} has its first {}", body, role);
    }

    private UUID newPerson(String username, String displayName, String password) {
        var id = UUID.randomUUID();
        people.add(id, displayName, null);
        accounts.add(id, username, String.valueOf(encoder.encode(password)), false);
        accounts.requireNewPassword(id);
        return id;
    }

    private static String username(String written) {
        return written.strip().toLowerCase(Locale.ROOT);
    }
}
