package be.protocolloket.protocol.registration;

import be.protocolloket.Dossiers;
import be.protocolloket.Registered;
import be.protocolloket.Staff;
import be.protocolloket.party.Caller;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.demo.DemoAccounts;
import be.protocolloket.party.demo.DemoPaper;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.demo.DemoTexts;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Elegast registers the protocol that it signed with Woonhaven, and the people of both answer, through the forms that they see. */
public final class RegistrationStory {

    public static final String ELEGAST = "0410412146";
    public static final String WOONHAVEN = "0403795657";
    public static final LocalDate SIGNED = LocalDate.of(2024, 5, 24);

    private final ApplicationContext context;
    public final Staff staff;
    public final UUID id;

    private RegistrationStory(ApplicationContext context, UUID id) {
        this.context = context;
        this.id = id;
        this.staff = Staff.of(context, id);
    }

    public static RegistrationStory entered(ApplicationContext context) {
        return entered(context, facts());
    }

    public static RegistrationStory entered(ApplicationContext context, RegistrationFacts facts) {
        var manager = Staff.of(context, UUID.randomUUID()).caller("elegast-beheer");
        return new RegistrationStory(
                context, Registered.entered(context, text(), facts, manager).id());
    }

    public static ProtocolDocument text() {
        return DemoTexts.asPublished(DemoTexts.ELEGAST);
    }

    public static RegistrationFacts facts() {
        return Dossiers.signedOn(DemoTexts.asPublished(DemoTexts.ELEGAST), SIGNED, null);
    }

    public DocumentState state() {
        return context.getBean(Protocols.class).get(id).state();
    }

    public String toRead() {
        return staff.task(ProtocolConfirmationProcess.READ_REGISTRATION, "protocolmanager:" + WOONHAVEN);
    }

    public String toConfirm(String body) {
        return staff.task(ProtocolConfirmationProcess.CONFIRM_REGISTRATION, "signatory:" + body);
    }

    public String toCorrect() {
        return staff.task(ProtocolConfirmationProcess.CORRECT_REGISTRATION, "protocolmanager:" + ELEGAST);
    }

    public RegistrationStory read() {
        staff.complete("woonhaven-beheer", toRead(), "decision", "PASS_ON", "compared", "true");
        return this;
    }

    public RegistrationStory confirmed(String body) {
        var username = body.equals(ELEGAST) ? "elegast-directeur" : "woonhaven-directeur";
        confirm(staff.caller(username), toConfirm(body));
        return this;
    }

    public void confirm(Caller caller, String task) {
        staff.complete(caller, task, "decision", "CONFIRM", "declared", "true", "password", DemoAccounts.PASSWORD);
    }

    public RegistrationStory rejected() {
        staff.complete(
                "woonhaven-voorzitter",
                toConfirm(WOONHAVEN),
                "decision",
                "REJECT",
                "reason",
                "Wij tekenden een andere tekst.",
                "password",
                DemoAccounts.PASSWORD);
        return this;
    }

    public RegistrationStory enteredAnew() {
        context.getBean(ProtocolRegistration.class)
                .enterAnew(
                        id,
                        text(),
                        facts(),
                        DemoPaper.signedProtocol("Tweede scan van " + text().title()),
                        staff.caller("elegast-beheer"));
        return this;
    }

    public RegistrationStory askedAgain() {
        staff.complete("elegast-beheer", toCorrect(), "summary", "De juiste scan staat er nu bij.");
        return this;
    }

    /** Somebody of the demonstration who got a second role. */
    public Caller withAlso(String username, String group) {
        var caller = staff.caller(username);
        var groups = new HashSet<>(caller.groups());
        groups.add(GroupId.parse(group));
        return new Caller(caller.personId(), caller.displayName(), groups);
    }
}
