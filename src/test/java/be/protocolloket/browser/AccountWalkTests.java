package be.protocolloket.browser;

import static be.protocolloket.retention.KeptStory.GISTEL;
import static be.protocolloket.retention.model.ErasureProcess.PROPOSE_ERASURE;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.KeptStory;
import be.protocolloket.retention.hold.LegalHolds;
import be.protocolloket.retention.run.RetentionRun;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Those who answer for it look at what was done, what is kept and what is gone. */
@IntegrationTest
class AccountWalkTests extends Walk {

    private static final String NAME = SaidOfPeople.say("Lambrecht Joyce");

    @Autowired
    ApplicationContext context;

    @Autowired
    RetentionRun run;

    @Autowired
    LegalHolds holds;

    @Test
    void anOfficerAccountsForWhatWasDone() {
        String insz = Dossiers.insz();
        Dossiers dossier = Dossiers.open(
                        context, Dossiers.supportCase(Dossiers.inForce(context), insz), Dossiers.SUPPORTER)
                .exchange(Dossiers.LANDLORD, Dossiers.SUPPORTER, Map.of("B-ID-NAME", NAME));
        Visitor officer =
                as("wvi-dpo").open("/accountability?case=" + dossier.view().reference());
        officer.picture("logboek").onAPhone("logboek");
        officer.press("Keten nakijken").sees("De keten is heel").onAPhone("keten");
        officer.open("/accountability/person").picture("persoon");
        officer.page.locator("#insz").fill("123");
        officer.press("Opzoeken").onAPhone("persoon-fout");
        officer.page.locator("#insz").fill(insz);
        officer.press("Opzoeken").sees("Woonsprong deelde mee").doesNotSee(NAME);
        officer.picture("persoon-gevonden").onAPhone("persoon-gevonden");
        var paper = officer.page.waitForDownload(
                () -> officer.page.locator("form[action$='/paper'] button").click());
        Paper.read(paper, "persoon-brief");
        officer.open("/accountability/records").picture("verwerkingen").onAPhone("verwerkingen");
        officer.open("/accountability/minimisation").picture("minimaal").onAPhone("minimaal");
    }

    @Test
    void aRecordsManagerSeesWhatIsKeptAndWhatIsGone() {
        KeptStory proposed = due();
        proposed.staff.complete("gistel-archief", proposed.task(PROPOSE_ERASURE, GISTEL), "outcome", "PROPOSE");
        KeptStory held = due();
        holds.place(
                held.file(GISTEL).id(),
                "Er loopt een geschil over dit dossier.",
                today().plusMonths(6),
                held.staff.caller("gistel-archief"));
        KeptStory erased = due().erased(GISTEL, "gistel-archief", "wvi-dpo");
        Visitor manager = as("gistel-archief").open("/retention");
        manager.picture("bewaring").onAPhone("bewaring");
        manager.open("/retention?protocol=" + proposed.protocolId()).sees("wissing voorgesteld");
        manager.open("/retention?show=HELD").picture("bewaring-vastgehouden").onAPhone("bewaring-vastgehouden");
        manager.open("/retention?show=HELD&protocol=" + held.protocolId());
        manager.page.locator("a.table__title").first().click();
        manager.looked()
                .sees("Vasthouden om juridische redenen")
                .picture("bewaring-dossier")
                .onAPhone("bewaring-dossier");
        manager.open("/retention?show=ERASED").picture("bewaring-gewist");
        manager.open("/retention?show=ERASED&protocol=" + erased.protocolId());
        manager.page.locator("a.table__title").first().click();
        manager.page.locator("a[href*='/receipts/']").first().click();
        manager.looked().sees("Bewijs van wissing").picture("bewijs").onAPhone("bewijs");
        manager.open("/retention?show=WAITING").picture("bewaring-wacht").onAPhone("bewaring-wacht");
        as("woonsprong-archief").open("/retention").picture("bewaring-beslissing");
        Visitor officer = as("wvi-dpo").open("/retention?protocol=" + proposed.protocolId());
        officer.page
                .locator("tr:has-text('wissing voorgesteld') a.table__title")
                .first()
                .click();
        officer.looked().follow("Wissing goedkeuren").sees("Voorgesteld door").picture("bewaring-goedkeuren");
    }

    @Test
    void theRestOfTheHouseIsOpenToEverybody() {
        as("").open("/api").picture("api").onAPhone("api");
        Visitor worker = as(Dossiers.SUPPORTER).open("/cases");
        worker.picture("dossiers").onAPhone("dossiers");
        worker.page.locator("summary").first().click();
        worker.page.locator("#insz").fill("93.05.18-223.61");
        worker.press("Zoeken").picture("zoeken").onAPhone("zoeken");
        worker.open("/cases?kind=RENT_ARREARS&state=OPEN");
        worker.page.locator("h2.item__title a").first().click();
        worker.picture("dossier-achterstal").onAPhone("dossier-achterstal");
        worker.page.locator("#notes-purpose").selectOption(new SelectOption().setLabel("Het dossier opvolgen"));
        worker.press("Notities openen")
                .sees("Eigen notities")
                .sees("OCMW Gistel")
                .doesNotSee("Kies waarvoor");
        worker.picture("notities-achterstal").onAPhone("notities-achterstal");
    }

    /** What OCMW Gistel received and must erase, under a protocol of its own: other tests leave files at any place of the list. */
    private KeptStory due() {
        KeptStory story = KeptStory.support(context);
        story.gistelReceives("B-ID-NAME");
        story.anchored(AnchorEvent.SUPPORT_ENDED_SUCCESSFULLY, today()).closed(CaseOutcome.SUPPORT_ENDED_SUCCESSFULLY);
        run.run();
        return story;
    }
}
