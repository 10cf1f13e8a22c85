package be.protocolloket.party.login;

import static be.protocolloket.party.Fixture.LONG_AGO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.DpoMandates;
import be.protocolloket.party.Fixture;
import be.protocolloket.party.Role;
import be.protocolloket.party.SigningAuthority;
import be.protocolloket.party.mandate.SignatoryTable;
import be.protocolloket.workflow.DatabaseClock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

@IntegrationTest
class GroupsOfTheDayTests {

    @Autowired
    Fixture fixture;

    @Autowired
    GroupsOfTheDay groups;

    @Autowired
    SignatoryTable signatories;

    @Autowired
    DpoMandates dpoMandates;

    @Autowired
    DatabaseClock clock;

    LocalDate today;

    @BeforeEach
    void today() {
        today = clock.today();
    }

    @Test
    void aMandateCountsFromItsFirstDayUpToAndIncludingItsLast() {
        var body = fixture.body();
        var person = fixture.person("An");
        fixture.mandate(person, body, Role.PUBLISHER, today.minusDays(9), today.minusDays(1));
        fixture.mandate(person, body, Role.CASE_WORKER, today.plusDays(1), null);
        fixture.mandate(person, body, Role.GOVERNING_BODY, today, today);
        assertThat(fixture.caller(person, today).groupIds()).containsExactly("governingbody:" + body);
        assertThat(fixture.caller(person, today.minusDays(1)).groupIds()).containsExactly("publisher:" + body);
        assertThat(fixture.caller(person, today.plusDays(1)).groupIds()).containsExactly("caseworker:" + body);
    }

    @Test
    void onePersonActsForExactlyTheBodiesOfTheirMandates() {
        var first = fixture.body();
        var second = fixture.body();
        var third = fixture.body();
        var person = fixture.person("Bo");
        fixture.mandate(person, first, Role.PROTOCOL_MANAGER);
        fixture.mandate(person, second, Role.PUBLISHER);
        var caller = fixture.caller(person, today);
        assertThat(caller.bodies()).containsExactlyInAnyOrder(first, second);
        assertThat(caller.holds(Role.PUBLISHER, second)).isTrue();
        assertThat(caller.holds(Role.PUBLISHER, first)).isFalse();
        assertThat(caller.actsFor(third)).isFalse();
    }

    @Test
    void aFirmsEmployeeIsOfficerForEachBodyThatTheFirmServesTodayAndForNoOther() {
        var served = fixture.body();
        var alsoServed = fixture.body();
        var notAnyMore = fixture.body();
        var notYet = fixture.body();
        var ofAnotherFirm = fixture.body();
        var employee = fixture.person("Cas");
        var firm = fixture.firm(employee);
        fixture.dpo(served, firm, null, LONG_AGO, null);
        fixture.dpo(alsoServed, firm, null, today, today);
        fixture.dpo(notAnyMore, firm, null, LONG_AGO, today.minusDays(1));
        fixture.dpo(notYet, firm, null, today.plusDays(1), null);
        fixture.dpo(ofAnotherFirm, fixture.firm(fixture.person("Dré")), null, LONG_AGO, null);
        assertThat(fixture.caller(employee, today).groupIds())
                .containsExactlyInAnyOrder("dpo:" + served, "dpo:" + alsoServed);
        assertThat(dpoMandates.of(served, today))
                .singleElement()
                .satisfies(mandate -> assertThat(mandate.organisation()).startsWith("Firma"));
        assertThat(dpoMandates.of(notYet, today)).isEmpty();
    }

    @Test
    void aSignatoryHoldsTheBodysGroupAndTheirOwn() {
        var body = fixture.body();
        var person = fixture.person("Eva");
        fixture.mandate(person, body, Role.SIGNATORY);
        assertThat(fixture.caller(person, today).groupIds())
                .containsExactlyInAnyOrder("signatory:" + body, "signatory:" + body + ":" + person);
    }

    @Test
    void aDelegateHoldsOnlyTheDelegatorsGroupAndOnlyWhileTheDelegationRuns() {
        var body = fixture.body();
        var chair = fixture.person("Fien  De  Wit");
        var deputy = fixture.person("Gust");
        var mandate = fixture.mandate(chair, body, Role.SIGNATORY);
        var delegation = fixture.delegation(body, mandate, deputy, today.minusDays(1), today.plusDays(1));
        var caller = fixture.caller(deputy, today);
        assertThat(caller.groupIds()).containsExactly("signatory:" + body + ":" + chair);
        assertThat(signatories.of(caller, body, chair, null, today))
                .contains(new SigningAuthority(chair, delegation, "voorzitter"));
        assertThat(fixture.caller(deputy, today.plusDays(2)).groups()).isEmpty();
        assertThat(signatories.of(caller, body, chair, null, today.plusDays(2))).isEmpty();
        assertThat(fixture.caller(deputy, today.minusDays(2)).groups()).isEmpty();
        assertThat(signatories.of(fixture.caller(chair, today), body, chair, mandate, today))
                .contains(new SigningAuthority(null, null, "voorzitter"));
        assertThat(signatories.of(fixture.caller(chair, today), body, chair, UUID.randomUUID(), today))
                .as("another mandate than the one that was appointed")
                .isEmpty();
    }

    @Test
    void aDelegationDoesNotOutliveTheDelegatorsMandate() {
        var body = fixture.body();
        var chair = fixture.person("Hans");
        var deputy = fixture.person("Ina");
        var mandate = fixture.mandate(chair, body, Role.SIGNATORY, LONG_AGO, today.minusDays(1));
        fixture.delegation(body, mandate, deputy, LONG_AGO, today.plusYears(1));
        var caller = fixture.caller(deputy, today);
        assertThat(caller.groups()).isEmpty();
        assertThat(signatories.of(caller, body, chair, null, today)).isEmpty();
    }

    @Test
    void nobodySignsForASignatoryWhoDidNotDelegateToThem() {
        var body = fixture.body();
        var chair = fixture.person("Jan");
        var director = fixture.person("Kim");
        fixture.mandate(chair, body, Role.SIGNATORY);
        fixture.mandate(director, body, Role.SIGNATORY);
        assertThat(signatories.of(fixture.caller(director, today), body, chair, null, today))
                .isEmpty();
    }

    @Test
    void aSwitchedOffAccountIsNobody() {
        var person = fixture.person("Lou");
        fixture.mandate(person, fixture.body(), Role.PUBLISHER);
        fixture.switchOff(person);
        assertThat(groups.caller(person, today)).isEmpty();
    }

    @Test
    void theSameMandateCannotBeGivenTwiceForOnePeriod() {
        var body = fixture.body();
        var person = fixture.person("Mo");
        fixture.mandate(person, body, Role.PUBLISHER, LONG_AGO, today);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> fixture.mandate(person, body, Role.PUBLISHER, today, null));
        fixture.mandate(person, body, Role.PUBLISHER, today.plusDays(1), null);
    }

    @Test
    void theDemonstrationsPeopleHoldWhatTheirNamesSay() {
        assertThat(fixture.caller(DemoLogin.personId("cranium-dpo"), today).groupIds())
                .containsExactlyInAnyOrder("dpo:0403795657", "dpo:0405260456");
        assertThat(fixture.caller(DemoLogin.personId("gistel-voorzitter"), today)
                        .groupIds())
                .contains("signatory:0212213729");
        assertThat(fixture.caller(DemoLogin.personId("woonsprong-ondervoorzitter"), today)
                        .groupIds())
                .containsExactly("signatory:0405260456:" + DemoLogin.personId("woonsprong-voorzitter"));
        assertThat(fixture.caller(DemoLogin.personId("elegast-dpo"), today).groupIds())
                .containsExactly("dpo:0410412146");
    }
}
