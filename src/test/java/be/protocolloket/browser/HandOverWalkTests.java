package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.exchange.OneWayTests;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.workflow.DatabaseClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data that go by the platform that the protocol names, and the portal that the parties accept as that platform. */
@IntegrationTest
class HandOverWalkTests extends Walk {

    private static final String SENDER = "elegast-begeleider";
    private static final String RECEIVER = "woonhaven-dossier";
    private static final String NAME = SaidOfPeople.say("Hollebeke Torsten");

    @Autowired
    ApplicationContext context;

    @Autowired
    DatabaseClock clock;

    @Test
    void aBundleIsFetchedHandedOverAndReceived() {
        var dossier = Dossiers.open(context, OneWayTests.proposal(Dossiers.oneWayByPlatform(context), context), SENDER);
        dossier.assess(SENDER, Map.of("A-ID-NAME", NAME));
        var sending = dossier.sending(SENDER);
        sending[List.of(sending).indexOf("PORTAL")] = "NAMED_PLATFORM";
        dossier.complete(SENDER, PrepareAndTransmitProcess.TRANSMIT_ITEMS, sending);
        var transfer = "/transfers/" + dossier.lastTransfer().id();

        Visitor sender = as(SENDER);
        sender.open("/tasks/" + dossier.task(PrepareAndTransmitProcess.HAND_OVER))
                .sees("Citrix Sharefile (Woonhaven)")
                .sees("Haal eerst het verzegelde pakket op")
                .picture("overhandigen")
                .onAPhone("overhandigen");
        sender.open(transfer).sees("Pakket ophalen").picture("pakket").onAPhone("pakket");
        var saved = sender.page.waitForDownload(
                () -> sender.page.locator("form[action$='/bundle'] button").click());
        assertThat(saved.suggestedFilename()).isEqualTo("pakket.zip");
        sender.press("Wachtwoord tonen").sees("Wachtwoord van het pakket").picture("pakket-wachtwoord");
        assertThat(sender.page.locator(".notice .mono").innerText()).matches("([2-9a-z]{5}-){4}[2-9a-z]{5}");
        sender.open("/tasks/" + dossier.task(PrepareAndTransmitProcess.HAND_OVER))
                .radio("outcome", "HANDED_OVER")
                .picture("overhandigd");
        dossier.complete(
                SENDER,
                PrepareAndTransmitProcess.HAND_OVER,
                "outcome",
                "HANDED_OVER",
                "handedOn",
                clock.today().toString(),
                "sha256",
                String.valueOf(dossier.look(SENDER, PrepareAndTransmitProcess.HAND_OVER)
                        .values()
                        .get("sha256")),
                "confirmed",
                "true");

        Visitor receiver = as(RECEIVER);
        receiver.open(transfer)
                .sees("Overhandigd op")
                .sees("Naam en voornaam")
                .doesNotSee(NAME)
                .picture("pakket-ontvanger")
                .onAPhone("pakket-ontvanger");
        receiver.open("/tasks/" + dossier.task(PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT))
                .sees("Op een ander platform")
                .doesNotSee("Inhoud openen")
                .picture("pakket-ontvangst");
    }

    @Test
    void theManagerProposesThePortalAndTheOthersAnswer() {
        var protocol = Dossiers.oneWayByPlatform(context);
        Visitor manager = as("elegast-beheer");
        manager.open("/protocols/" + protocol)
                .sees("Dit loket telt niet als het platform van dit protocol")
                .picture("loket-niet")
                .onAPhone("loket-niet");
        manager.open("/protocols/" + protocol + "/portal");
        manager.page.locator("#reason").fill("Het loket biedt wat artikel 6 vraagt.");
        manager.picture("loket-voorstellen").onAPhone("loket-voorstellen");
        manager.press("Dit loket als platform voorstellen")
                .sees("Nog te antwoorden")
                .picture("loket-voorgesteld");
        as("woonhaven-beheer")
                .task(protocol, "userTask_acceptPortal")
                .sees("Telt dit loket als het platform van dit protocol?")
                .picture("loket-aanvaarden")
                .onAPhone("loket-aanvaarden");
    }

    @Test
    void whatIsRefusedIsAskedOfTheManager() {
        var dossier = Dossiers.support(context, Dossiers.another(context));
        Visitor worker = as(Dossiers.SUPPORTER);
        worker.open("/cases/" + dossier.caseId);
        worker.page
                .locator("#rule details:has(a[href*='/amendment']) summary")
                .first()
                .click();
        worker.picture("wijziging-knop").onAPhone("wijziging-knop");
        worker.page.locator("#rule a[href*='/amendment']").first().click();
        worker.sees("Noem geen personen").picture("wijziging-vragen").onAPhone("wijziging-vragen");
        assertThat(worker.page.url()).contains("/amendment?").doesNotContain("Ouali");
        worker.press("Wijziging vragen aan de protocolbeheerder")
                .sees("Gevraagde wijzigingen")
                .picture("wijziging-gevraagd");
    }
}
