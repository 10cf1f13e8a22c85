package be.protocolloket.browser;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
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
        Visitor manager = as("gistel-archief").open("/retention");
        manager.sees("wissing voorgesteld").picture("bewaring").onAPhone("bewaring");
        manager.open("/retention?show=HELD").picture("bewaring-vastgehouden").onAPhone("bewaring-vastgehouden");
        manager.page.locator("a.table__title").first().click();
        manager.sees("Vasthouden om juridische redenen")
                .picture("bewaring-dossier")
                .onAPhone("bewaring-dossier");
        manager.open("/retention?show=ERASED").picture("bewaring-gewist");
        manager.page.locator("a.table__title").first().click();
        manager.page.locator("a[href*='/receipts/']").first().click();
        manager.sees("Bewijs van wissing").picture("bewijs").onAPhone("bewijs");
        manager.open("/retention?show=WAITING").picture("bewaring-wacht").onAPhone("bewaring-wacht");
        as("woonsprong-archief").open("/retention").picture("bewaring-beslissing");
        Visitor officer = as("wvi-dpo").open("/retention");
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
        worker.press("Notities openen").picture("notities").onAPhone("notities");
    }
}
