package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Protocol managers at their screens: a text is written, taken in from a file, compared, exported and given up. */
@IntegrationTest
class DraftingWalkTests extends Walk {

    private static final String MANAGER = "woonsprong-beheer";
    private static final String OTHER = "gistel-beheer";
    private static final String STRANGER = "elegast-beheer";

    @Autowired
    ApplicationContext context;

    @Autowired
    Protocols protocols;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aBlankTextIsFilledInPartByPartAndLacksLessEachTime() {
        Visitor manager = as(MANAGER).open("/protocols/new");
        manager.tick(manager.page.locator("#source-BLANK"));
        manager.page.locator("#other").selectOption("0212213729");
        manager.press("Ontwerp openen").picture("blanco-delen").onAPhone("blanco-delen");
        UUID id = protocol(manager);
        String edit = "/protocols/" + id + "/edit";
        int atFirst = gaps(manager);
        assertThat(atFirst).isGreaterThan(2);

        manager.open(edit + "/" + section(manager, "Onderwerp"));
        manager.page.locator("button[value^='add:articles'][value$='.body']").click();
        manager.sees("Nog niet bewaard");
        manager.page.locator("textarea[name='articles[0].body[1].text']").fill("Dit protocol regelt de mededeling.");
        manager.sees("is een voorstel dat nog niemand nagelezen heeft").picture("artikel-voorstel");
        manager.page
                .locator("summary", new Page.LocatorOptions().setHasText("1. Dit protocol legt vast"))
                .click();
        manager.page.locator("label[for='v-articles-0-body-0-proposed']").click();
        manager.press("Bewaren")
                .sees("Bewaard")
                .doesNotSee("dat nog niemand nagelezen heeft")
                .onAPhone("artikel");
        assertThat(protocols.currentVersion(id).document().articles().get(0).body())
                .anySatisfy(block -> assertThat(block.text()).isEqualTo("Dit protocol regelt de mededeling."));

        manager.open(edit);
        manager.open(edit + "/" + section(manager, "Gegevensstroom"));
        addDataItem(manager);
        manager.press("Bewaren").sees("Bewaard").picture("gegevensstroom").onAPhone("gegevensstroom");
        assertThat(protocols.currentVersion(id).document().flows().get(0).items())
                .anySatisfy(item -> assertThat(item.label()).isEqualTo("Voornaam en naam"));

        manager.open(edit);
        assertThat(gaps(manager)).isLessThan(atFirst);
        manager.sees("het handtekenvak wordt voor de ondertekening ingevuld");
    }

    @Test
    void twoManagersInOnePartAreBothHeardAndTheSecondChooses() {
        UUID id = draft();
        String annexes = "/protocols/" + id + "/edit/general";
        Visitor first = as(MANAGER).open(annexes);
        Visitor second = as(OTHER).open(annexes);
        first.page.locator("input[name=place]").fill("Oostende");
        first.press("Bewaren").sees("Bewaard");
        second.page.locator("input[name=place]").fill("Brugge");
        second.press("Bewaren")
                .sees("bewaarde intussen dit deel")
                .sees("Oostende")
                .picture("twee-tegelijk")
                .onAPhone("twee-tegelijk");
        assertThat(second.page.locator("input[name=place]").inputValue()).isEqualTo("Brugge");
        assertThat(place(id)).isEqualTo("Oostende");

        second.press("Mijn tekst bewaren").sees("Bewaard");
        assertThat(place(id)).isEqualTo("Brugge");
    }

    @Test
    void bothManagersBringATextToAdviceAndEachAnswersForItsOwnSide() {
        Visitor lead = as(MANAGER).open("/protocols/new");
        lead.tick(lead.page
                .locator(".choice", new Page.LocatorOptions().setHasText("demonstratie, na te lezen"))
                .first()
                .locator("input"));
        lead.tick(lead.page.locator("#keep-yes"));
        UUID id = protocol(lead.press("Ontwerp openen"));
        String page = "/protocols/" + id;

        Visitor other = as(OTHER)
                .open(page + "/side")
                .sees("Ingevuld door")
                .picture("kant")
                .onAPhone("kant");
        other.press("Alles aanvaarden").sees("Geen open voorstellen van anderen op deze kant");

        String gistel = protocols.currentVersion(id).document().parties().get(1).id();
        lead.open(page + "/edit/party-" + gistel).sees("Hier staat ook de kant van");
        lead.page.locator("[name='parties[1].dpo.mailbox']").fill("dpo@elders.example");
        lead.press("Bewaren").sees("Bewaard").picture("kant-van-de-ander").onAPhone("kant-van-de-ander");
        other.open(page + "/side")
                .sees("Voorgesteld door")
                .sees("dpo@elders.example")
                .picture("kant-voorstel")
                .onAPhone("kant-voorstel");
        other.open(page + "/edit").sees("wachten voorstellen");
        other.open(page).sees("Akkoord van de partijen").picture("akkoord").onAPhone("akkoord");

        lead.task(id, "userTask_draftProtocol");
        lead.tick("confirmed");
        finish(lead);
        assertThat(protocols.get(id).state()).isEqualTo(DocumentState.DRAFT);

        other.open(page + "/side");
        other.page.locator("button[name=accept][value=false]").first().click();
        other.sees("Geen open voorstellen van anderen op deze kant").doesNotSee("dpo@elders.example");
        other.open(page)
                .sees("zei ja op de tekst van")
                .sees("sindsdien is gewijzigd")
                .picture("akkoord-vervallen");
        other.task(id, "userTask_bringToAdvice").sees("De kant van");
        other.radio("decision", "REFUSE");
        other.page.locator("textarea[name=reason]").fill("Artikel 6 klopt niet voor ons.");
        finish(other);
        lead.open(page).sees("Artikel 6 klopt niet voor ons.").onAPhone("akkoord-geweigerd");
    }

    @Test
    void aFileThatIsNoProtocolIsRefusedInPlainWordsAndLeavesNothing() throws IOException {
        Visitor manager = as(MANAGER);
        String title = "title: Bestand " + UUID.randomUUID() + " ";
        String sample = sample("woonsprong-ocmw-gistel").replaceFirst("(?m)^title: ", title);
        assertThat(sample).contains(title);

        upload(manager, (title + "\nparties:\n  - id: a\n   legalName: \"x\n").getBytes(StandardCharsets.UTF_8));
        manager.sees("Het bestand is geen geldige YAML").sees("Regel").picture("upload-kapot");

        StringBuilder bomb = new StringBuilder(title + "\nla: &a [\"x\",\"x\"]\n");
        for (char c = 'b'; c < 'j'; c++) {
            bomb.append("l")
                    .append(c)
                    .append(": &")
                    .append(c)
                    .append(" [*")
                    .append((char) (c - 1))
                    .append("]\n");
        }
        upload(manager, bomb.toString().getBytes(StandardCharsets.UTF_8));
        manager.sees("Verwijzingen (& en *)").sees("er is niets bewaard");

        upload(manager, sample.replace("direction: MUTUAL", "direction: OPZIJ").getBytes(StandardCharsets.UTF_8));
        manager.sees("Deze waarde bestaat niet").sees("Richting").onAPhone("upload-onbekende-waarde");

        upload(manager, sample.replace("0212.213.729", "0403.170.701").getBytes(StandardCharsets.UTF_8));
        manager.sees("0403.170.701").sees("niet geregistreerd");

        upload(manager, new byte[2_000_001]);
        manager.sees("hoogstens 500 kB").sees("er is niets bewaard").picture("upload-te-groot");

        file(manager, new byte[20_000_000]);
        manager.press("Ontwerp openen").sees("te groot").picture("upload-veel-te-groot");
        assertThat(titledLike(title.substring("title: ".length()).strip())).isZero();
    }

    @Test
    void anImportedTextIsReadComparedExportedAndReadBackTheSame() throws IOException {
        Visitor manager = as(MANAGER);
        UUID id = imported(manager);
        String page = "/protocols/" + id;
        assertThat(protocols.currentVersion(id).document())
                .isEqualTo(ProtocolDocuments.read(sample("woonsprong-ocmw-gistel")));
        for (String notation : List.of("yaml", "json")) {
            APIResponse export = manager.page.request().get(address(page + "/versions/1/export." + notation));
            assertThat(ProtocolDocuments.read(export.body()))
                    .isEqualTo(protocols.currentVersion(id).document());
        }
        APIResponse pdf = manager.page.request().get(address(page + "/versions/1/protocol.pdf"));
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.UTF_8)).isEqualTo("%PDF-");
        for (String path : List.of(
                "",
                "/text",
                "/versions",
                "/withdraw",
                "/edit",
                "/edit/general",
                "/edit/party-woonsprong",
                "/edit/signatories",
                "/edit/article-art-3")) {
            manager.open(page + path).onAPhone("protocol" + path.replaceAll("[^a-z0-9]+", "-"));
        }
    }

    @Test
    void whatChangedBetweenTwoVersionsIsToldInWords() {
        Visitor manager = as(MANAGER);
        manager.page.navigate(address("/protocols?q=demonstratie, te ondertekenen"));
        manager.page.locator(".item__title a").first().click();
        manager.open(manager.page.url().substring(address("").length()) + "/versions");
        manager.press("Vergelijken")
                .sees("Marijke Lagrou")
                .sees("Nog in te vullen")
                .sees("Uitkomst")
                .doesNotSee("VACANT")
                .picture("vergelijken")
                .onAPhone("vergelijken");
    }

    @Test
    void theModelIsDrawnWithThePlaceWhereTheProtocolIs() {
        Visitor manager = as(MANAGER);
        UUID id = draft();
        List<String> complaints = new ArrayList<>();
        manager.page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        manager.open("/protocols/" + id + "/diagram").sees("hier zijn we nu");
        manager.page
                .locator(".diagram__canvas svg .djs-element.is-current")
                .first()
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        manager.picture("procesmodel").onAPhone("procesmodel");
        assertThat(complaints).isEmpty();
    }

    @Test
    void aDraftIsGivenUpWithAReasonThatTheOthersRead() {
        Visitor manager = as(MANAGER);
        UUID id = draft();
        manager.open("/protocols/" + id + "/withdraw")
                .press("Ontwerp intrekken")
                .sees("reden");
        manager.page.locator("#reason").fill("De samenwerking gaat niet door.");
        manager.tick(manager.page.locator("#sure"));
        manager.press("Ontwerp intrekken").sees("Ingetrokken");
        as(OTHER)
                .open("/protocols/" + id)
                .sees("De samenwerking gaat niet door.")
                .sees("Niemand hoeft iets te doen")
                .onAPhone("ingetrokken");
    }

    @Test
    void aManagerOfAnotherBodyFindsNothingAtAnyAddress() {
        UUID id = draft();
        Page stranger = as(STRANGER).page;
        for (String path : List.of(
                "",
                "/text",
                "/versions",
                "/versions/1",
                "/versions/1/protocol.pdf",
                "/versions/1/export.yaml",
                "/versions/1/export.json",
                "/compare?from=1&to=1",
                "/diagram",
                "/diagram/protocol-conclusion.bpmn",
                "/edit",
                "/edit/general",
                "/withdraw")) {
            assertThat(stranger.request()
                            .get(address("/protocols/" + id + path))
                            .status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void theListsOfProtocolsAndBodiesFitAPhone() {
        Visitor manager = as(MANAGER);
        for (String path : List.of(
                "/protocols",
                "/protocols/new",
                "/register",
                "/bodies",
                "/bodies/0405260456",
                "/register/bodies/0405260456")) {
            manager.open(path).onAPhone("lijst" + path.replaceAll("[^a-z]+", "-"));
        }
    }

    private static void addDataItem(Visitor manager) {
        manager.page.locator("button[value='add:flows[0].itemGroups']").click();
        manager.page.locator("input[name$='.label']").first().fill("Identificatie");
        Locator add = manager.page.locator("button[value='add:flows[0].itemGroups[0].items']");
        add.click();
        manager.page.locator("[name='flows[0].itemGroups[0].items[0].label']").fill("Voornaam en naam");
        manager.page
                .locator("[name='flows[0].itemGroups[0].justification']")
                .fill("Zonder deze gegevens is er geen begeleiding mogelijk.");
        manager.page
                .locator("[name='flows[0].itemGroups[0].items[0].justification']")
                .fill("Nodig om de juiste persoon te kunnen begeleiden.");
    }

    /** How many parts of the draft still lack something, as the contents say. */
    private static int gaps(Visitor manager) {
        String lead = manager.page.locator(".page-head .lead").innerText();
        return lead.contains("niets meer") ? 0 : Integer.parseInt(lead.replaceAll("\\D+", ""));
    }

    private static String section(Visitor manager, String title) {
        String address = manager.page
                .locator("th a.table__title", new Page.LocatorOptions().setHasText(title))
                .first()
                .getAttribute("href");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Put there without its page, for a walk about what comes after. */
    private UUID draft() {
        return Staff.draft(context).protocolId;
    }

    private UUID imported(Visitor manager) throws IOException {
        upload(manager, sample("woonsprong-ocmw-gistel").getBytes(StandardCharsets.UTF_8));
        return protocol(manager);
    }

    private static void upload(Visitor manager, byte[] content) {
        if (!manager.page.url().endsWith("/protocols/new")) {
            manager.open("/protocols/new");
        }
        manager.tick(manager.page.locator("#source-FILE"));
        manager.tick(manager.page.locator("#keep-yes"));
        file(manager, content);
        manager.press("Ontwerp openen");
    }

    private static void file(Visitor manager, byte[] content) {
        manager.choose("input[type=file]", new FilePayload("protocol.yaml", "application/yaml", content));
    }

    private static UUID protocol(Visitor manager) {
        return UUID.fromString(manager.page.url().split("/protocols/")[1].substring(0, 36));
    }

    private String place(UUID id) {
        ProtocolDocument text = protocols.currentVersion(id).document();
        return Objects.requireNonNull(text.place());
    }

    private long titledLike(String words) {
        return jdbc.sql("select count(*) from protocol_version where title like '%' || ? || '%'")
                .param(words)
                .query(Long.class)
                .single();
    }

    private static String sample(String name) throws IOException {
        try (InputStream in = DraftingWalkTests.class.getResourceAsStream("/samples/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
