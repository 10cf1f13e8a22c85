package be.protocolloket.party.login;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.LoggedInPerson;
import be.protocolloket.party.ReauthenticationResult;
import be.protocolloket.workflow.DatabaseClock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class PasswordGateTests {

    @Autowired
    Fixture fixture;

    @Autowired
    PasswordGate gate;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    DatabaseClock clock;

    @Test
    void theRightPasswordOpensAndAnyOtherDoesNot() {
        var person = fixture.person("Nel");
        assertThat(gate.check(Fixture.username(person).toUpperCase(), Fixture.PASSWORD))
                .contains(new LoggedInPerson(person));
        assertThat(gate.check(Fixture.username(person), Fixture.PASSWORD + " ")).isEmpty();
        assertThat(gate.check(Fixture.username(person), "")).isEmpty();
        assertThat(gate.check("nobody-at-all", Fixture.PASSWORD)).isEmpty();
    }

    @Test
    void fiveWrongInARowCloseTheAccountForAQuarterOfAnHour() {
        var person = fixture.person("Oda");
        wrong(person, 5);
        assertThat(gate.check(Fixture.username(person), Fixture.PASSWORD)).isEmpty();
        fixture.waitAQuarter(person);
        wrong(person, 4);
        assertThat(gate.check(Fixture.username(person), Fixture.PASSWORD)).isPresent();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        var person = fixture.person("Pol");
        wrong(person, 4);
        assertThat(gate.check(Fixture.username(person), Fixture.PASSWORD)).isPresent();
        wrong(person, 4);
        assertThat(gate.check(Fixture.username(person), Fixture.PASSWORD)).isPresent();
    }

    @Test
    void reauthenticationCountsWithTheLogInAndSurvivesARollback() {
        var person = fixture.person("Ria");
        var caller = fixture.caller(person, clock.today());
        assertThat(gate.check(caller, Fixture.PASSWORD)).isEqualTo(ReauthenticationResult.OK);
        wrong(person, 3);
        transactions.executeWithoutResult(transaction -> {
            assertThat(gate.check(caller, "wrong")).isEqualTo(ReauthenticationResult.WRONG);
            transaction.setRollbackOnly();
        });
        assertThat(gate.check(caller, "wrong")).isEqualTo(ReauthenticationResult.LOCKED);
        assertThat(gate.check(caller, Fixture.PASSWORD)).isEqualTo(ReauthenticationResult.LOCKED);
        assertThat(gate.check(Fixture.username(person), Fixture.PASSWORD)).isEmpty();
    }

    @Test
    void guessingInParallelGetsNoMoreThanFiveTries() throws Exception {
        var person = fixture.person("Sam");
        var caller = fixture.caller(person, clock.today());
        var guesses = new ArrayList<Callable<ReauthenticationResult>>();
        for (int i = 0; i < 12; i++) {
            guesses.add(() -> gate.check(caller, "guess"));
        }
        var pool = Executors.newFixedThreadPool(6);
        var results = new ArrayList<ReauthenticationResult>();
        for (var answer : pool.invokeAll(guesses)) {
            results.add(answer.get());
        }
        pool.shutdown();
        assertThat(results).filteredOn(ReauthenticationResult.WRONG::equals).hasSize(4);
        assertThat(results).filteredOn(ReauthenticationResult.LOCKED::equals).hasSize(8);
    }

    private void wrong(UUID person, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(gate.check(Fixture.username(person), "wrong")).isEmpty();
        }
    }
}
