package be.protocolloket.party.body;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.BodyCategory;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.login.AccountTable;
import be.protocolloket.party.login.PasswordGate;
import be.protocolloket.party.mandate.MandateTable;
import be.protocolloket.party.mandate.PersonTable;
import be.protocolloket.workflow.DatabaseClock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class FirstAdministratorTests {

    @Autowired
    BodyTable bodies;

    @Autowired
    PersonTable people;

    @Autowired
    AccountTable accounts;

    @Autowired
    MandateTable mandates;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    PasswordGate gate;

    @Autowired
    DatabaseClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aBodyGetsOneFirstAdministratorWhoThenChoosesTheirOwnPassword() {
        var number = Fixture.freeNumber();
        var username = "eerste-" + UUID.randomUUID();
        start(number, username);
        assertThat(gate.check(username, "alleen-voor-vandaag"))
                .hasValueSatisfying(
                        person -> assertThat(person.mustChangePassword()).isTrue());
        var second = "tweede-" + UUID.randomUUID();
        start(number, second);
        assertThat(gate.check(second, "alleen-voor-vandaag")).isEmpty();
        assertThat(mandates.of(number, clock.today())).hasSize(1);
    }

    private void start(EnterpriseNumber number, String username) {
        var body = new FirstAdministratorProperties.Body(
                number.display(),
                "Stad Ergens",
                "stad",
                "Ergens",
                "Markt 1, 8000 Ergens",
                BodyCategory.LOCAL_AUTHORITY,
                "art. I.3, 5°, a)",
                null,
                null);
        var wanted = new FirstAdministratorProperties(username, "Eerste Beheerder", "alleen-voor-vandaag", body);
        var runner = new FirstAdministrator(wanted, bodies, people, accounts, mandates, encoder, clock, events);
        transaction.executeWithoutResult(status -> runner.run(new DefaultApplicationArguments()));
    }
}
