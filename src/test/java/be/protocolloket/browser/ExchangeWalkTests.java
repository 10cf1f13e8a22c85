package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.retention.run.RetentionRun;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two bodies at their own screens: an accelerated allocation under support, from the first click to the ending that is told back. */
@IntegrationTest
class ExchangeWalkTests extends Walk {

    private static final String GISTEL = "gistel-maatschappelijkwerker";
    private static final String GISTEL_COLLEAGUE = "gistel-maatschappelijkwerker-2";
    private static final String WOONSPRONG = "woonsprong-dossier";
    private static final String NAME = "Walschap Febe";
    private static final String INSZ = "15.52.31-998.41";
    private static final String HABIT = "Sluit zich op bij ruzie en heeft dan iemand nodig.";

    @Autowired
    RetentionRun retention;

    @Autowired
    JdbcClient jdbc;

    private UUID dossier = new UUID(0, 0);

    @Test
    void anAcceleratedAllocationGoesFromTheFirstClickToTheEndingThatIsToldBack() {
        startCase();
        inform(WOONSPRONG);
        assess(WOONSPRONG, false);
        transmit(WOONSPRONG);
        receive(GISTEL);
        inform(GISTEL);
        assess(GISTEL, true);
        readAgain();
        transmit(GISTEL);
        receive(WOONSPRONG);
        view(GISTEL);
        view(WOONSPRONG);
        decideNecessity();
        agree();
        extendOnce();
        endSupport();
        assess(GISTEL, true);
        transmit(GISTEL);
        receive(WOONSPRONG);
        caseIsClosedForBoth();
        retention.run();
        decideRetention();
        erase("gistel-archief", "wvi-dpo");
        erase("woonsprong-archief", "cranium-dpo");
        theDataAreGoneAndTheReceiptsRemain();
    }

    @Test
    void nothingTypedIsLostWhenSomethingIsWrongAndNoNumberStandsInAnAddress() {
        Visitor worker = chooseAcceleratedAllocation();
        worker.press("Nog een betrokkene toevoegen");
        worker.page.locator("[name='subjects[0].name']").fill(NAME);
        worker.page.locator("[name='subjects[0].insz']").fill("15.52.31-998.42");
        worker.press("Dossier starten").picture("dossier-fouten").onAPhone("dossier-fouten");
        assertThat(worker.page.locator("[name='subjects[0].name']").inputValue())
                .isEqualTo(NAME);
        assertThat(worker.page.locator("[name='subjects[0].insz']").inputValue())
                .isEqualTo("15.52.31-998.42");
        assertThat(worker.page.locator(".error-summary li").count()).isGreaterThan(3);
        assertThat(worker.page.url()).doesNotContain("15.52", "1552", "Walschap");
        worker.open("/cases");
        worker.page.locator("summary").click();
        worker.page.locator("#insz").fill("93.05.18-223.61");
        worker.press("Zoeken").doesNotSee("93.05.18").picture("dossier-gezocht");
        assertThat(worker.page.url()).endsWith("/cases/search");
    }

    @Test
    void whatTheLandlordDecidesNeverReachesWhoProposed() {
        Visitor landlord = as("woonhaven-dossier");
        landlord.open("/cases?kind=SUBTENANT_PROPOSAL&state=OPEN").picture("dossiers-woonhaven");
        String path = listedWith(landlord, "Beslissen over de voordracht");
        as("elegast-begeleider")
                .open(path)
                .sees("Afgehandeld")
                .doesNotSee("Beslissen over de voordracht")
                .picture("voordracht-elegast")
                .onAPhone("voordracht-elegast");
        as("elegast-begeleider").open(path + "/diagram").doesNotSee("hier zijn we nu");
    }

    @Test
    void theNoticeOfLeaseStaysBlockedUntilTheWarningArrived() {
        Visitor landlord = as(WOONSPRONG);
        landlord.open("/cases?kind=TERMINATION_WARNING&state=OPEN");
        landlord.open(listedWith(landlord, "De opzeg blijft geblokkeerd"))
                .doesNotSee("Beslissen over de opzeg")
                .picture("opzeg-geblokkeerd");
    }

    @Test
    void aLetterIsMadeFromTheFormBesideIt() {
        Visitor landlord = as(WOONSPRONG);
        landlord.open("/tasks?list=groups&kind=userTask_informSubject");
        landlord.page.locator("a.table__title").first().click();
        Page letter = landlord.page.waitForPopup(() -> landlord.page
                .locator("a[target=_blank][href$='/letter']")
                .first()
                .click());
        landlord.open(letter.url().replaceFirst("https?://[^/]+", ""))
                .picture("brief")
                .onAPhone("brief");
        landlord.page.locator("#name").fill(NAME);
        landlord.page.locator("#address").fill("Kerkstraat 1\n8470 Gistel");
        var paper = landlord.page.waitForDownload(
                () -> landlord.page.locator("button.button--primary").first().click());
        assertThat(paper.suggestedFilename()).isEqualTo("brief.pdf");
    }

    private Visitor chooseAcceleratedAllocation() {
        Visitor worker = as(GISTEL);
        worker.open("/tasks").follow("Dossier starten");
        if (worker.page.url().endsWith("/cases/new")) {
            worker.picture("dossier-protocol").follow("demonstratie, bekend te maken");
        }
        worker.picture("dossier-soort").onAPhone("dossier-soort");
        return worker.follow("Versnelde toewijzing");
    }

    private void startCase() {
        // What another test typed here and did not send.
        jdbc.sql("delete from page_draft where person_id = :person")
                .param("person", Staff.id(GISTEL))
                .update();
        Visitor worker = chooseAcceleratedAllocation();
        worker.picture("dossier-betrokkenen").onAPhone("dossier-betrokkenen");
        worker.page.locator("[name='subjects[0].role']").selectOption("CANDIDATE_TENANT");
        worker.page.locator("[name='subjects[0].name']").fill(NAME);
        worker.page.locator("[name='subjects[0].insz']").fill(INSZ);
        worker.press("Dossier starten");
        worker.sees("Het dossier is gestart");
        String[] parts = worker.page.url().split("/cases/");
        dossier = UUID.fromString(parts[1].substring(0, 36));
        worker.sees(NAME)
                .doesNotSee(INSZ)
                .sees("15.52.31-***.**")
                .picture("dossier")
                .onAPhone("dossier");
    }

    private void inform(String who) {
        Visitor worker = task(who, "Betrokkene informeren");
        worker.picture("betrokkene-informeren");
        int people = worker.page.locator("fieldset.repeat").count();
        assertThat(people).isPositive();
        for (int i = 0; i < people; i++) {
            String row = "subjects[" + i + "].";
            worker.radio(row + "informed", "YES");
            worker.page.locator("input[name='" + row + "informedOn']").fill(written(today()));
            worker.radio(row + "means", "IN_PERSON");
        }
        worker.radio("outcome", "INFORMED");
        finish(worker.submit());
    }

    private void assess(String who, boolean everything) {
        Visitor worker = task(who, "Gegevens beoordelen");
        int rows = worker.page.locator("fieldset.repeat").count();
        assertThat(rows).isPositive();
        for (int i = 0; i < rows; i++) {
            String text = worker.page.locator("fieldset.repeat").nth(i).innerText();
            String item = "items[" + i + "].";
            boolean special = text.contains("eefgewoonten") || text.contains("edragskenmerken");
            if (special && !everything) {
                worker.radio(item + "include", "LEAVE_OUT");
                continue;
            }
            worker.radio(item + "include", "SEND");
            worker.page.locator("textarea[name='" + item + "value']").fill(value(text));
            worker.page.locator("textarea[name='" + item + "reason']").fill("Nodig om goed te begeleiden.");
            if (special) {
                worker.radio(item + "special", "YES");
            }
        }
        worker.page.locator("textarea[name=justification]").fill("Nodig en evenredig voor deze kandidaat.");
        worker.radio("nextStep", "CONTINUE");
        worker.picture("gegevens-beoordelen");
        finish(worker.submit());
    }

    private static String value(String text) {
        if (text.contains("INSZ")) {
            return INSZ;
        }
        if (text.contains("beëindiging")) {
            return written(today());
        }
        return text.contains("edragskenmerken") ? HABIT : text.contains("Naam en voornaam") ? NAME : "Voorbeeld 12";
    }

    /** Who assessed may not; a colleague must look first. */
    private void readAgain() {
        Visitor assessor = as(GISTEL).open("/cases/" + dossier);
        assertThat(assessor.page.locator("main a:has-text('Tweede lezing')").count())
                .isZero();
        Visitor colleague = task(GISTEL_COLLEAGUE, "Tweede lezing");
        colleague.picture("tweede-lezing").doesNotSee(HABIT);
        openBeside(colleague, "Openen voor de tweede lezing");
        colleague.radio("decision", "APPROVE");
        finish(colleague.submit());
    }

    private void transmit(String who) {
        Visitor worker = task(who, "Gegevens verzenden");
        worker.radio("outcome", "SEND");
        worker.page
                .locator("select[name=recipient]")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        worker.radio("delivery", "PORTAL");
        worker.tick("confirmed");
        worker.picture("verzenden");
        finish(worker.submit());
    }

    private void receive(String who) {
        Visitor worker = task(who, "Ontvangst bevestigen");
        worker.picture("ontvangst-bevestigen").onAPhone("ontvangst-bevestigen");
        openBeside(worker, "Openen om de ontvangst te bevestigen");
        worker.radio("outcome", "RECEIVED");
        finish(worker.submit());
    }

    private void openBeside(Visitor worker, String button) {
        Page opened = worker.page.waitForPopup(() -> worker.page
                .getByText(button, new Page.GetByTextOptions().setExact(true))
                .click());
        opened.waitForLoadState();
        assertThat(opened.locator("main").innerText()).contains("Dit is vastgelegd");
        assertThat(opened.locator("main").innerText()).doesNotContain(INSZ);
        opened.close();
    }

    private void view(String who) {
        Visitor worker = task(who, "Standpunt vastleggen");
        worker.radio("view", "NEEDED");
        finish(worker.submit());
    }

    private void decideNecessity() {
        Visitor landlord = task(WOONSPRONG, "Beslissen of begeleiding nodig is");
        landlord.radio("decision", "NECESSARY");
        landlord.page.locator("textarea[name=motivation]").fill("Zonder begeleiding mislukt het wonen.");
        finish(landlord.submit());
    }

    private void agree() {
        Visitor supporter = task(GISTEL, "Begeleidingsovereenkomst opstellen");
        supporter.page.locator("input[name=startsOn]").fill(written(today()));
        supporter.page.locator("input[name=endsOn]").fill(written(today().plusMonths(6)));
        supporter.radio("parties", "TWO");
        supporter.page.locator("textarea[name=measures]").fill("Elke week een huisbezoek.");
        finish(supporter.submit());
        supporter = task(GISTEL, "Ondertekening vastleggen");
        supporter.radio("outcome", "SIGNED");
        supporter.page.locator("input[name=signedOn]").fill(written(today()));
        finish(supporter.submit());
    }

    private void extendOnce() {
        Visitor supporter = task(GISTEL, "Begeleiding opvolgen");
        supporter.radio("result", "EXTEND");
        supporter.page.locator("input[name=newEndsOn]").fill(written(today().plusMonths(9)));
        finish(supporter.submit());
    }

    private void endSupport() {
        Visitor supporter = task(GISTEL, "Begeleiding opvolgen");
        supporter.radio("result", "SUCCESSFUL");
        supporter.page.locator("input[name=endedOn]").fill(written(today()));
        finish(supporter.submit());
    }

    private void caseIsClosedForBoth() {
        as(WOONSPRONG)
                .open("/cases/" + dossier)
                .sees("Afgesloten")
                .sees("Begeleiding beëindigd")
                .doesNotSee("Begeleiding succesvol afgerond")
                .doesNotSee("Elke week een huisbezoek")
                .picture("dossier-afgesloten");
        Visitor worker = as(GISTEL).open("/cases/" + dossier).sees("Afgesloten").sees("Begeleiding succesvol afgerond");
        worker.page.locator("#notes-purpose").selectOption("FOLLOW_UP");
        worker.press("Notities openen").sees("Elke week een huisbezoek").picture("notities");
        worker.open("/cases/" + dossier + "/diagram").picture("dossier-verloop").onAPhone("dossier-verloop");
        worker.open("/cases?lang=en").sees("Cases").picture("cases-english");
        worker.open("/cases?lang=nl");
    }

    /** The protocol has a rule without a term for Woonsprong, so a person decides. */
    private void decideRetention() {
        Visitor manager = task("woonsprong-archief", "Bewaring beslissen");
        manager.picture("bewaring-beslissen").onAPhone("bewaring-beslissen");
        int rules = manager.page.locator("fieldset.repeat").count();
        assertThat(rules).isPositive();
        for (int i = 0; i < rules; i++) {
            manager.radio("rules[" + i + "].decision", "NOW");
            manager.page.locator("textarea[name='rules[" + i + "].motivation']").fill("Het doel is bereikt.");
        }
        finish(manager.submit());
    }

    private void erase(String manager, String officer) {
        Visitor proposer = task(manager, "Wissing voorstellen");
        proposer.radio("outcome", "PROPOSE");
        proposer.picture("wissing-voorstellen");
        finish(proposer.submit());
        Visitor approver = task(officer, "Wissing goedkeuren");
        approver.radio("decision", "APPROVE");
        approver.picture("wissing-goedkeuren").onAPhone("wissing-goedkeuren");
        finish(approver.submit());
    }

    private void theDataAreGoneAndTheReceiptsRemain() {
        as(GISTEL)
                .open("/cases/" + dossier)
                .sees("Gewist")
                .doesNotSee(NAME)
                .doesNotSee("15.52.31")
                .picture("dossier-gewist")
                .onAPhone("dossier-gewist");
        Visitor manager = as("gistel-archief").open("/cases/" + dossier);
        manager.page.locator("a[href*='/receipt']").first().click();
        manager.sees("Bewijs van wissing").sees("Eline Debruyne").picture("bewijs-van-wissing");
    }

    private Visitor task(String who, String name) {
        return task(dossier, who, name);
    }
}
