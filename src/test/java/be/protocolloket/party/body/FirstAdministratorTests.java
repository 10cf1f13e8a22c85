package be.protocolloket.party.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.BodyCategory;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.Role;
import be.protocolloket.party.login.AccountTable;
import be.protocolloket.party.login.PasswordGate;
import be.protocolloket.party.mandate.MandateTable;
import be.protocolloket.party.mandate.MandateView;
import be.protocolloket.party.mandate.PersonTable;
import be.protocolloket.party.mandate.RoleConflicts;
import be.protocolloket.workflow.DatabaseClock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class FirstAdministratorTests {

    private static final String FIRST = "alleen-voor-vandaag";

    @Autowired
    BodyTable bodies;

    @Autowired
    PersonTable people;

    @Autowired
    AccountTable accounts;

    @Autowired
    MandateTable mandates;

    @Autowired
    RoleConflicts conflicts;

    @Autowired
    Fixture fixture;

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
    void aBodyGetsOneWhoProposesAndOneWhoApprovesAndBothChooseTheirOwnPassword() {
        var number = Fixture.freeNumber();
        var username = "eerste-" + UUID.randomUUID();
        var director = "directeur-" + UUID.randomUUID();
        start(number, username, director);
        for (var name : List.of(username, director)) {
            assertThat(gate.check(name, FIRST, "here"))
                    .hasValueSatisfying(
                            person -> assertThat(person.mustChangePassword()).isTrue());
        }
        assertThat(roles(number)).containsExactlyInAnyOrder(Role.BODY_ADMINISTRATOR, Role.SIGNATORY);
        var second = "tweede-" + UUID.randomUUID();
        start(number, second, "directrice-" + UUID.randomUUID());
        start(number, second, null);
        assertThat(gate.check(second, FIRST, "here")).isEmpty();
        assertThat(roles(number)).hasSize(2);
    }

    @Test
    void aBodyThatHasNobodyDoesNotGetAnAdministratorAlone() {
        var number = Fixture.freeNumber();
        var username = "eerste-" + UUID.randomUUID();
        assertThatThrownBy(() -> start(number, username, null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("protocolloket.first-administrator.signatory.username");
        assertThatThrownBy(() -> start(number, username, username.toUpperCase(Locale.ROOT)))
                .hasMessageContaining("nobody approves what they propose");
        assertThat(gate.check(username, FIRST, "here")).isEmpty();
        assertThat(bodies.find(number)).isEmpty();
    }

    @Test
    void aBodyOfBeforeKeepsStartingAndCanGetItsSignatory() {
        var number = fixture.body();
        fixture.mandate(fixture.person("Oude Beheerder"), number, Role.BODY_ADMINISTRATOR);
        var username = "eerste-" + UUID.randomUUID();
        start(number, username, null);
        assertThat(roles(number)).containsExactly(Role.BODY_ADMINISTRATOR);
        start(number, username, "directeur-" + UUID.randomUUID());
        assertThat(roles(number)).containsExactlyInAnyOrder(Role.BODY_ADMINISTRATOR, Role.SIGNATORY);
        assertThat(gate.check(username, FIRST, "here")).isEmpty();
    }

    @Test
    void whoWasEverythingAloneGetsASecond() {
        var number = fixture.body();
        var alone = fixture.person("Iedereen Tegelijk");
        fixture.mandate(alone, number, Role.BODY_ADMINISTRATOR);
        fixture.mandate(alone, number, Role.SIGNATORY);
        start(number, "eerste-" + UUID.randomUUID(), "directeur-" + UUID.randomUUID());
        assertThat(roles(number)).containsExactlyInAnyOrder(Role.BODY_ADMINISTRATOR, Role.SIGNATORY, Role.SIGNATORY);
    }

    @Test
    void theFirstSignatoryIsNobodyWhoAdministers() {
        var number = fixture.body();
        var administrator = fixture.person("Oude Beheerder");
        fixture.mandate(administrator, number, Role.BODY_ADMINISTRATOR);
        assertThatThrownBy(() -> start(number, "eerste-" + UUID.randomUUID(), Fixture.username(administrator)))
                .hasMessageContaining("does not go with it");
        assertThat(roles(number)).containsExactly(Role.BODY_ADMINISTRATOR);
    }

    @Test
    void theFirstAdministratorHasNoOtherRole() {
        for (var role : List.of(Role.PROTOCOL_MANAGER, Role.PUBLISHER, Role.CASE_WORKER)) {
            var number = fixture.body();
            var manager = fixture.person("Oude Medewerker");
            fixture.mandate(manager, number, role);
            assertThatThrownBy(() -> start(number, Fixture.username(manager), "directeur-" + UUID.randomUUID()))
                    .as("%s", role)
                    .hasMessageContaining("does not go with it");
            assertThat(roles(number)).containsExactly(role);
        }
    }

    private List<Role> roles(EnterpriseNumber number) {
        return mandates.of(number, clock.today()).stream()
                .map(MandateView::role)
                .toList();
    }

    private void start(EnterpriseNumber number, String username, @Nullable String director) {
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
        var signatory = director == null
                ? null
                : new FirstAdministratorProperties.Signatory(director, "Eerste Directeur", FIRST, "algemeen directeur");
        var wanted = new FirstAdministratorProperties(username, "Eerste Beheerder", FIRST, body, signatory);
        var runner =
                new FirstAdministrator(wanted, bodies, people, accounts, mandates, conflicts, encoder, clock, events);
        transaction.executeWithoutResult(status -> runner.run(new DefaultApplicationArguments()));
    }
}
