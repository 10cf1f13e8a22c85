package be.protocolloket.party.demo;

import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.PublicBody;
import be.protocolloket.party.Role;
import be.protocolloket.party.body.BodyTable;
import be.protocolloket.party.delegation.DelegationDocument;
import be.protocolloket.party.delegation.DelegationTable;
import be.protocolloket.party.login.AccountTable;
import be.protocolloket.party.mandate.DpoMandateTable;
import be.protocolloket.party.mandate.Firm;
import be.protocolloket.party.mandate.FirmTable;
import be.protocolloket.party.mandate.MandateTable;
import be.protocolloket.party.mandate.PersonTable;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.Fingerprint;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Inserts the bodies and people of the demonstration, before other rooms insert what those people work on. Whoever exists
 * already stays as they are, so what a visitor changed survives a restart.
 */
@Component
@Order(0)
@ConditionalOnProperty(name = "protocolloket.demo.enabled", havingValue = "true")
class DemoPeople implements ApplicationRunner {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final Firm CRANIUM = new Firm(DemoStaff.fixedId("firm:cranium"), "Cranium");
    private static final Firm WVI = new Firm(DemoStaff.fixedId("firm:wvi"), "WVI");

    private final BodyTable bodies;
    private final PersonTable people;
    private final AccountTable accounts;
    private final MandateTable mandates;
    private final DpoMandateTable dpoMandates;
    private final FirmTable firms;
    private final DelegationTable delegations;
    private final PasswordEncoder encoder;
    private final DatabaseClock clock;

    DemoPeople(
            BodyTable bodies,
            PersonTable people,
            AccountTable accounts,
            MandateTable mandates,
            DpoMandateTable dpoMandates,
            FirmTable firms,
            DelegationTable delegations,
            PasswordEncoder encoder,
            DatabaseClock clock) {
        this.bodies = bodies;
        this.people = people;
        this.accounts = accounts;
        this.mandates = mandates;
        this.dpoMandates = dpoMandates;
        this.firms = firms;
        this.delegations = delegations;
        this.encoder = encoder;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments args) {
        DemoBodies.ALL.forEach(body -> bodies.add(body, null));
        // One hash for all: the password is public, so a salt of its own would protect nobody.
        var hash = String.valueOf(encoder.encode(DemoAccounts.PASSWORD));
        DemoStaff.ALL.forEach(member -> bringIn(member, hash));
        firms.add(CRANIUM);
        firms.add(WVI);
        firms.employ(CRANIUM.id(), DemoStaff.CRANIUM_DPO.id(), START);
        firms.employ(WVI.id(), DemoStaff.WVI_DPO.id(), START);
        appoint(DemoBodies.WOONHAVEN, CRANIUM, "dpo.sociaalwonen@cranium.eu");
        appoint(DemoBodies.WOONSPRONG, CRANIUM, "privacy@woonsprong.be");
        appoint(DemoBodies.OCMW_GISTEL, WVI, "dpo@gistel.be");
        var elegast = DemoBodies.ELEGAST.number();
        dpoMandates.add(
                mandateId("dpo", elegast),
                elegast,
                null,
                DemoStaff.ELEGAST_DPO.id(),
                "privacy@elegast.be",
                START,
                null,
                null);
        delegate();
    }

    private void bringIn(DemoStaff member, String hash) {
        people.add(member.id(), member.name(), null);
        accounts.add(member.id(), member.username(), hash, true);
        var body = member.body();
        var role = member.role();
        if (body != null && role != null && role != Role.DPO) {
            mandates.add(
                    mandateId(member.username(), body.number()),
                    member.id(),
                    body.number(),
                    role,
                    member.function(),
                    START,
                    null,
                    null);
        }
    }

    private void appoint(PublicBody body, Firm firm, String mailbox) {
        dpoMandates.add(mandateId("dpo", body.number()), body.number(), firm.id(), null, mailbox, START, null, null);
    }

    /** The chair of Woonsprong lets the deputy sign for half a year. */
    private void delegate() {
        var today = clock.today();
        var chair = mandates.of(DemoBodies.WOONSPRONG.number(), today).stream()
                .filter(mandate -> mandate.personId().equals(DemoStaff.WOONSPRONG_CHAIR.id()))
                .findFirst()
                .orElseThrow();
        var paper = DemoPaper.delegation(chair.personName(), DemoStaff.WOONSPRONG_DEPUTY.name());
        delegations.add(
                DemoStaff.fixedId("delegation:woonsprong"),
                chair,
                DemoBodies.WOONSPRONG.number(),
                DemoStaff.WOONSPRONG_DEPUTY.id(),
                today.minusDays(7),
                today.plusMonths(6),
                new DelegationDocument("delegatie-voorzitter.pdf", paper, Fingerprint.of(paper)),
                null);
    }

    private static UUID mandateId(String who, EnterpriseNumber body) {
        return DemoStaff.fixedId("mandate:" + who + ":" + body.digits());
    }
}
