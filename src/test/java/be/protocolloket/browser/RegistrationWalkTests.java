package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.demo.DemoAccounts;
import be.protocolloket.party.demo.DemoPaper;
import be.protocolloket.protocol.model.ProtocolConfirmationProcess;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A protocol that was signed elsewhere: one body registers it, and it binds nobody before a signatory of each body has confirmed it. */
@IntegrationTest
class RegistrationWalkTests extends Walk {

    private static final String REGISTRAR = "elegast-beheer";
    private static final String READER = "woonhaven-beheer";
    private static final String OWN_SIGNATORY = "elegast-directeur";
    private static final String OTHER_SIGNATORY = "woonhaven-voorzitter";

    @Test
    void aProtocolIsRegisteredRejectedCorrectedConfirmedAndStandsInTheRegister() throws IOException {
        Visitor registrar = as(REGISTRAR).open("/protocols/register").onAPhone("bestaand-1");
        registrar.choose("#file", new FilePayload("protocol.yaml", "application/yaml", sample()));
        registrar
                .press("Bestand nakijken")
                .sees("vaststellingen in de tekst")
                .sees("Ze houden het opnemen niet tegen")
                .picture("bestaand-2")
                .onAPhone("bestaand-2");
        registrar
                .press("Protocol opnemen")
                .sees("Vul de dag van de laatste handtekening in")
                .sees("Kies het ondertekende bestand (PDF)");
        registrar.page.locator("#conclusion").fill("25/5/2024");
        registrar.page.locator("input[name^='signed-']").first().fill("23/5/2024");
        registrar.page.locator("#end").fill("31/12/2031");
        another(registrar);
        pdf(registrar, "geen pdf".getBytes(StandardCharsets.UTF_8));
        registrar.press("Protocol opnemen").sees("Dit is geen PDF").onAPhone("bestaand-geen-pdf");
        pdf(registrar, DemoPaper.signedProtocol("Eerste scan"));
        registrar
                .press("Protocol opnemen")
                .sees("Te bevestigen")
                .sees("bindt nog niemand")
                .sees("23 mei 2024")
                .picture("bestaand-protocol")
                .onAPhone("bestaand-protocol");
        UUID id = protocol(registrar);
        registrar.open("/protocols/" + id + "/text").sees("Overgetypte tekst").picture("bestaand-tekst");
        registrar.open("/protocols/" + id + "/versions").onAPhone("bestaand-versies");
        registrar.open("/protocols/" + id + "/diagram").sees("hier zijn we nu");
        registrar
                .open("/protocols?q=Elegast&state=TO_CONFIRM")
                .sees("Te bevestigen")
                .onAPhone("bestaand-lijst");
        as("").page.navigate("http://localhost:" + port + "/register/" + id);
        as("").sees("Deze pagina is er niet");

        Visitor reader = as(READER).task(id, ProtocolConfirmationProcess.READ_REGISTRATION);
        reader.sees("Ondertekend bestand (PDF)")
                .sees("overgetypt")
                .picture("registratie-nalezen")
                .onAPhone("registratie-nalezen");
        reader.radio("decision", "REJECT");
        reader.page.locator("textarea[name=reason]").fill("De dag van sluiting is 24 mei 2024.");
        finish(reader);

        registrar.task(id, ProtocolConfirmationProcess.CORRECT_REGISTRATION);
        registrar
                .sees("De dag van sluiting is 24 mei 2024.")
                .picture("registratie-verbeteren")
                .onAPhone("registratie-verbeteren");
        registrar
                .follow("Registratie opnieuw invoeren")
                .picture("bestaand-opnieuw")
                .onAPhone("bestaand-opnieuw");
        registrar.press("Verder met de huidige tekst");
        assertThat(registrar.page.locator("#conclusion").inputValue()).isEqualTo("25/5/2024");
        assertThat(registrar.page.locator("#end").inputValue())
                .as("the last day stays the day that was typed")
                .isEqualTo("31/12/2031");
        registrar.page.locator("#conclusion").fill("24/5/2024");
        pdf(registrar, DemoPaper.signedProtocol("Tweede scan"));
        registrar.press("Opnieuw invoeren").sees("nog niet gevraagd");
        registrar.task(id, ProtocolConfirmationProcess.CORRECT_REGISTRATION);
        registrar.page.locator("textarea[name=summary]").fill("De dag van sluiting.");
        finish(registrar);

        reader.task(id, ProtocolConfirmationProcess.READ_REGISTRATION);
        reader.radio("decision", "PASS_ON").tick("compared");
        finish(reader);
        confirm(id, OWN_SIGNATORY);
        confirm(id, OTHER_SIGNATORY);

        registrar
                .open("/protocols/" + id)
                .sees("Gesloten")
                .sees("Els van Doesburg")
                .sees("24 mei 2024")
                .sees("Loopt tot en met 31 december 2031")
                .picture("bestaand-bevestigd")
                .onAPhone("bestaand-bevestigd");
        as("").open("/register/" + id)
                .sees("24 mei 2024")
                .picture("bestaand-register")
                .onAPhone("bestaand-register");

        registrar
                .follow("Feiten rechtzetten")
                .sees("Elke partij bevestigde dit protocol al")
                .picture("feiten-rechtzetten")
                .onAPhone("feiten-rechtzetten");
        registrar.press("Verder met de huidige tekst");
        registrar.page.locator("#conclusion").fill("25/5/2024");
        pdf(registrar, DemoPaper.signedProtocol("Derde scan"));
        registrar
                .press("Aan alle partijen voorleggen")
                .sees("Schrijf wat niet klopt")
                .picture("feiten-zonder-reden")
                .onAPhone("feiten-zonder-reden");
        registrar.page.locator("#reason").fill("De laatste handtekening staat er een dag later.");
        pdf(registrar, DemoPaper.signedProtocol("Derde scan"));
        registrar
                .press("Aan alle partijen voorleggen")
                .sees("Een rechtzetting wacht op bevestiging")
                .sees("24 mei 2024")
                .picture("rechtzetting-wacht")
                .onAPhone("rechtzetting-wacht");
        as("").open("/register/" + id).sees("24 mei 2024").doesNotSee("25 mei 2024");
        registrar.press("Rechtzetting terugnemen").doesNotSee("Een rechtzetting wacht op bevestiging");
    }

    /** The demonstration may have the same protocol; then the page asks whether this is another one. */
    private static void another(Visitor registrar) {
        var box = registrar.page.locator("#again");
        if (box.count() > 0) {
            registrar.tick(box);
        }
    }

    @Test
    void aRegistrationIsWithdrawnByWhoEnteredIt() throws IOException {
        Visitor registrar = as(REGISTRAR).open("/protocols/register");
        registrar.choose("#file", new FilePayload("protocol.yaml", "application/yaml", sample()));
        registrar.press("Bestand nakijken");
        registrar.page.locator("#conclusion").fill("24/5/2024");
        another(registrar);
        pdf(registrar, DemoPaper.signedProtocol("Scan"));
        registrar.press("Protocol opnemen");
        UUID id = protocol(registrar);
        registrar.follow("Registratie intrekken").onAPhone("registratie-intrekken");
        registrar.page.locator("#reason").fill("Dit was een ander protocol.");
        registrar.tick(registrar.page.locator("#sure"));
        registrar.press("Registratie intrekken").sees("Ingetrokken");
        as(READER).open("/protocols/" + id).sees("Dit was een ander protocol.").sees("Niemand hoeft iets te doen");
    }

    private void confirm(UUID id, String username) {
        Visitor signatory = as(username).task(id, ProtocolConfirmationProcess.CONFIRM_REGISTRATION);
        signatory.picture("registratie-bevestigen").onAPhone("registratie-bevestigen");
        signatory.radio("decision", "CONFIRM").tick("declared");
        signatory.submit();
        signatory.page.locator("input[name=password]").fill(DemoAccounts.PASSWORD);
        signatory.press("Definitief bevestigen").sees("Uw taak is afgewerkt");
    }

    private static void pdf(Visitor registrar, byte[] content) {
        registrar.choose("#signed", new FilePayload("scan.pdf", "application/pdf", content));
    }

    private static UUID protocol(Visitor registrar) {
        return UUID.fromString(registrar.page.url().split("/protocols/")[1].substring(0, 36));
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = RegistrationWalkTests.class.getResourceAsStream("/samples/elegast-woonhaven.yaml")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }
}
