package be.protocolloket.party.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        assertThat(gate.check(Fixture.username(person).toUpperCase(), Fixture.PASSWORD, "here"))
                .contains(new LoggedInPerson(person));
        assertThat(gate.check(Fixture.username(person), Fixture.PASSWORD + " ", "here"))
                .isEmpty();
        assertThat(gate.check(Fixture.username(person), "", "here")).isEmpty();
        assertThat(gate.check("nobody-at-all", Fixture.PASSWORD, "here")).isEmpty();
    }

    @Test
    void fiveWrongInARowCloseTheAccountToTheirSourceForAQuarterOfAnHour() {
        var person = fixture.person("Oda");
        wrong(person, 5);
        assertThatThrownBy(() -> gate.check(Fixture.username(person), Fixture.PASSWORD, "here"))
                .isInstanceOf(TooManyTriesException.class);
        fixture.waitAQuarter(person);
        wrong(person, 4);
        assertThat(gate.check(Fixture.username(person), Fixture.PASSWORD, "here"))
                .isPresent();
    }

    @Test
    void aRightPasswordForgetsTheWrongOnes() {
        var person = fixture.person("Pol");
        wrong(person, 4);
        assertThat(gate.check(Fixture.username(person), Fixture.PASSWORD, "here"))
                .isPresent();
        wrong(person, 4);
        assertThat(gate.check(Fixture.username(person), Fixture.PASSWORD, "here"))
                .isPresent();
    }

    @Test
    void aStrangerWhoGuessesKeepsOutNobodyButHimself() {
        var person = fixture.person("Ria");
        var caller = fixture.caller(person, clock.today());
        assertThat(gate.check(Fixture.username(person), Fixture.PASSWORD, "the office"))
                .isPresent();
        for (int source = 0; source < LoginTryTable.FLOOD / 5 + 2; source++) {
            floodFrom("stranger " + source, person);
        }
        assertThat(gate.check(Fixture.username(person), Fixture.PASSWORD, "the office"))
                .as("where the person logged in before")
                .isPresent();
        assertThat(gate.check(caller, Fixture.PASSWORD)).as("signing goes on").isEqualTo(ReauthenticationResult.OK);
        assertThatThrownBy(() -> gate.check(Fixture.username(person), Fixture.PASSWORD, "one more stranger"))
                .as("a flood is slowed down")
                .isInstanceOf(TooManyTriesException.class);
    }

    @Test
    void aNameThatDoesNotExistIsSlowedDownAlike() {
        for (int i = 0; i < 5; i++) {
            assertThat(gate.check("nobody-in-particular", "wrong", "here")).isEmpty();
        }
        assertThatThrownBy(() -> gate.check("nobody-in-particular", "wrong", "here"))
                .isInstanceOf(TooManyTriesException.class);
    }

    @Test
    void reauthenticationHasItsOwnCountThatSurvivesARollback() {
        var person = fixture.person("Roos");
        var caller = fixture.caller(person, clock.today());
        assertThat(gate.check(caller, Fixture.PASSWORD)).isEqualTo(ReauthenticationResult.OK);
        wrong(person, 4);
        for (int i = 0; i < 4; i++) {
            transactions.executeWithoutResult(transaction -> {
                assertThat(gate.check(caller, "wrong")).isEqualTo(ReauthenticationResult.WRONG);
                transaction.setRollbackOnly();
            });
        }
        assertThat(gate.check(caller, "wrong")).isEqualTo(ReauthenticationResult.LOCKED);
        assertThat(gate.check(caller, Fixture.PASSWORD)).isEqualTo(ReauthenticationResult.LOCKED);
        assertThat(gate.check(Fixture.username(person), Fixture.PASSWORD, "here"))
                .isPresent();
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

    private void floodFrom(String source, UUID person) {
        try {
            for (int i = 0; i < 5; i++) {
                gate.check(Fixture.username(person), "wrong", source);
            }
        } catch (TooManyTriesException slowed) {
            assertThat(source).as("not the first ones").isNotEqualTo("stranger 0");
        }
    }

    private void wrong(UUID person, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(gate.check(Fixture.username(person), "wrong", "here")).isEmpty();
        }
    }
}
