package be.protocolloket.party;

import be.protocolloket.party.body.BodyTable;
import be.protocolloket.party.delegation.DelegationDocument;
import be.protocolloket.party.delegation.DelegationTable;
import be.protocolloket.party.delegation.DelegationView;
import be.protocolloket.party.demo.DemoPaper;
import be.protocolloket.party.login.AccountTable;
import be.protocolloket.party.login.GroupsOfTheDay;
import be.protocolloket.party.mandate.DpoMandateTable;
import be.protocolloket.party.mandate.Firm;
import be.protocolloket.party.mandate.FirmTable;
import be.protocolloket.party.mandate.MandateTable;
import be.protocolloket.party.mandate.PersonTable;
import be.protocolloket.workflow.Fingerprint;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes bodies and people that no other test knows. */
@Component
public class Fixture {

    public static final String PASSWORD = "zonnebloem-en-klaproos";
    public static final LocalDate LONG_AGO = LocalDate.of(2021, 3, 1);

    private final BodyTable bodies;
    private final PersonTable people;
    private final AccountTable accounts;
    private final MandateTable mandates;
    private final DpoMandateTable dpoMandates;
    private final FirmTable firms;
    private final DelegationTable delegations;
    private final GroupsOfTheDay groups;
    private final JdbcClient jdbc;
    private final String hash;

    Fixture(
            BodyTable bodies,
            PersonTable people,
            AccountTable accounts,
            MandateTable mandates,
            DpoMandateTable dpoMandates,
            FirmTable firms,
            DelegationTable delegations,
            GroupsOfTheDay groups,
            JdbcClient jdbc,
            PasswordEncoder encoder) {
        this.bodies = bodies;
        this.people = people;
        this.accounts = accounts;
        this.mandates = mandates;
        this.dpoMandates = dpoMandates;
        this.firms = firms;
        this.delegations = delegations;
        this.groups = groups;
        this.jdbc = jdbc;
        this.hash = encoder.encode(PASSWORD);
    }

    public static EnterpriseNumber freeNumber() {
        int base = ThreadLocalRandom.current().nextInt(1_000_000, 20_000_000);
        return new EnterpriseNumber("%08d%02d".formatted(base, 97 - base % 97));
    }

    public EnterpriseNumber body() {
        var number = freeNumber();
        bodies.add(
                new PublicBody(
                        number,
                        "Gemeente " + number,
                        "gemeente",
                        "Gemeente " + number,
                        "Markt 1, 9000 Gent",
                        BodyCategory.LOCAL_AUTHORITY,
                        "art. I.3, 5°, a)",
                        null,
                        null),
                null);
        return number;
    }

    /** A person with an account whose user name is "p-" and the id, and whose password is {@link #PASSWORD}. */
    public UUID person(String name) {
        var id = UUID.randomUUID();
        people.add(id, name, null);
        accounts.add(id, username(id), hash, false);
        return id;
    }

    public static String username(UUID person) {
        return "p-" + person;
    }

    public UUID mandate(UUID person, EnterpriseNumber body, Role role, LocalDate from, LocalDate until) {
        var id = UUID.randomUUID();
        mandates.add(id, person, body, role, role == Role.SIGNATORY ? "voorzitter" : "", from, until, null);
        return id;
    }

    public UUID mandate(UUID person, EnterpriseNumber body, Role role) {
        return mandate(person, body, role, LONG_AGO, null);
    }

    public void signatory(UUID person, EnterpriseNumber body, String function) {
        mandates.add(UUID.randomUUID(), person, body, Role.SIGNATORY, function, LONG_AGO, null, null);
    }

    public UUID firm(UUID... employees) {
        var id = UUID.randomUUID();
        firms.add(new Firm(id, "Firma " + id));
        for (var employee : employees) {
            firms.employ(id, employee, LONG_AGO);
        }
        return id;
    }

    public void dpo(EnterpriseNumber body, UUID firm, UUID person, LocalDate from, LocalDate until) {
        dpoMandates.add(UUID.randomUUID(), body, firm, person, "dpo@example.be", from, until, null);
    }

    public List<UUID> delegationsOf(EnterpriseNumber body) {
        return delegations.of(body, LONG_AGO).stream().map(DelegationView::id).toList();
    }

    public UUID delegation(EnterpriseNumber body, UUID mandate, UUID delegate, LocalDate from, LocalDate until) {
        var id = UUID.randomUUID();
        var paper = DemoPaper.delegation("A", "B");
        delegations.add(
                id,
                mandates.find(body, mandate, from).orElseThrow(),
                body,
                delegate,
                from,
                until,
                new DelegationDocument("d.pdf", paper, Fingerprint.of(paper)),
                null);
        return id;
    }

    public Caller caller(UUID person, LocalDate day) {
        return groups.caller(person, day).orElseThrow();
    }

    public void switchOff(UUID person) {
        jdbc.sql("update account set enabled = false where person_id = :p")
                .param("p", person)
                .update();
    }

    /** Lets a lock that was just set be a quarter of an hour old. */
    public void waitAQuarter(UUID person) {
        jdbc.sql("update account set locked_until = locked_until - interval '15 minutes' where person_id = :p")
                .param("p", person)
                .update();
        jdbc.sql("update login_try set last_at = last_at - interval '15 minutes' where username = :name")
                .param("name", username(person))
                .update();
    }
}
