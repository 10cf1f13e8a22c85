package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.exchange.attachment.Files;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.preparation.Attachments;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Data that do not go through the portal: with a link and a code to somebody without a log-in, and on paper. */
@IntegrationTest
class DeliveryWalkTests extends Walk {

    private static final String NAME = SaidOfPeople.say("Vermeiren Silke");
    private static final String FILE = SaidOfPeople.say("Loonfiche Vermeiren.pdf");

    @Autowired
    ApplicationContext context;

    @Autowired
    Attachments attachments;

    private Dossiers dossier;

    @Test
    void somebodyWithoutALogInOpensDataAndFilesWithALinkAndACode() {
        prepare();
        transmit("ONE_TIME_LINK");
        Visitor sender = as(Dossiers.LANDLORD);
        sender.open(transfer()).sees("Nog geen link").picture("link-te-maken").onAPhone("link-te-maken");
        sender.press("Link en code maken").picture("link-gemaakt").onAPhone("link-gemaakt");
        String link = sender.page.locator("dd.hash").innerText();
        String code = sender.page.locator("dd.mono").innerText();
        String path = link.substring(link.indexOf("/l/"));
        sender.open(transfer()).sees("nog niet geopend");

        Visitor stranger = as("");
        stranger.open(path).picture("link-code").onAPhone("link-code");
        stranger.page.locator("#code").fill((code.charAt(0) == '9' ? "8" : "9") + code.substring(1));
        stranger.press("Openen")
                .sees("Nog 4 pogingen")
                .picture("link-foute-code")
                .onAPhone("link-foute-code");
        stranger.page.locator("#code").fill(code);
        stranger.press("Openen").sees(NAME).sees(FILE).picture("link-geopend").onAPhone("link-geopend");
        var saved = stranger.page.waitForDownload(() ->
                stranger.page.locator("form[action*='/attachments/'] button").click());
        assertThat(saved.suggestedFilename()).isEqualTo("bijlage-1.pdf");
        stranger.sees(NAME);
        stranger.open(path)
                .sees("werkt niet")
                .doesNotSee(NAME)
                .picture("link-weg")
                .onAPhone("link-weg");

        sender.open(transfer()).sees("geopend op").sees("nog niet").picture("link-gelezen");
        receive();
        sender.open(transfer()).sees("Ontvangen").picture("link-ontvangen").onAPhone("link-ontvangen");
        as("wvi-dpo")
                .open("/accountability?case=" + dossier.view().reference())
                .sees("met een eenmalige link, zonder aan te melden")
                .sees("een bijlage, met een eenmalige link");
    }

    @Test
    void aLetterIsPrintedPostedAndReceived() {
        prepare();
        transmit("LETTER");
        Visitor sender = as(Dossiers.LANDLORD);
        sender.open(transfer()).picture("post-te-maken").onAPhone("post-te-maken");
        var paper = sender.page.waitForDownload(
                () -> sender.page.locator("form[action$='/paper'] button").click());
        assertThat(paper.suggestedFilename()).isEqualTo("gegevens.pdf");
        String reference = dossier.view().reference();
        assertThat(Paper.read(paper, "post-brief"))
                .contains(
                        "Bruidstraat",
                        "Ons kenmerk: " + reference + "/1",
                        "Betreft: begeleidingsovereenkomst",
                        "Geachte",
                        "Op grond waarvan",
                        NAME,
                        FILE)
                .contains("artikel", "Met vriendelijke groeten", "Bewijs van ontvangst")
                .doesNotContain("null", "??");
        sender.page.locator("#postedOn").fill(written(today().plusDays(2)));
        sender.press("Dag vastleggen")
                .sees("Kies vandaag of een vroegere dag")
                .picture("post-fout")
                .onAPhone("post-fout");
        sender.page.locator("#postedOn").fill(written(today()));
        sender.press("Dag vastleggen")
                .sees("is vastgelegd")
                .picture("post-gedaan")
                .onAPhone("post-gedaan");
        receive();
        sender.open(transfer()).sees("Ontvangen").picture("post-ontvangen");
        sender.open("/cases/" + dossier.caseId)
                .sees("postte op")
                .picture("post-dossier")
                .onAPhone("post-dossier");
    }

    @Test
    void whereTheReceiverIsSilentTheSenderChoosesHowItGoesOn() {
        prepare();
        transmit("LETTER");
        dossier.fire(PrepareAndTransmitProcess.RECEIPT_OVERDUE);
        Visitor receiver = task(dossier.caseId, Dossiers.SUPPORTER, "Ontvangst bevestigen");
        receiver.sees("nog niet vast wanneer de brief gepost is").picture("ontvangst-te-vroeg");
        Visitor sender = task(dossier.caseId, Dossiers.LANDLORD, "Uitblijven van ontvangst oplossen");
        sender.sees("Niets: niemand bij de ontvanger opende").picture("zwijgen").onAPhone("zwijgen");
        sender.radio("decision", "OTHER_WAY");
        finish(sender.submit().picture("zwijgen-nakijken"));
        sender.open(transfer()).sees("Ingetrokken door de afzender").picture("ingetrokken");

        sender.open("/cases/" + dossier.caseId + "/questions").press("Vraag stellen");
        sender.sees("Kies een vraag.").picture("vraag-fout").onAPhone("vraag-fout");
        sender.page.locator("#question").selectOption("WHEN");
        sender.press("Vraag stellen").sees("Wacht op antwoord.").picture("vraag-gesteld");
        receiver.open("/cases/" + dossier.caseId).sees("Er wacht 1 vraag op antwoord.");
        receiver.open("/cases/" + dossier.caseId + "/questions")
                .picture("vraag-beantwoorden")
                .onAPhone("vraag-beantwoorden");
        receiver.page.locator("select[name=answer]").selectOption("SOON");
        receiver.press("Antwoorden").sees("Binnen vijf werkdagen");
    }

    @Test
    void aDataSubjectGetsALetterInPlainDutch() {
        dossier = Dossiers.support(context);
        Visitor sender = as(Dossiers.LANDLORD).open(transfer() + "/letter");
        sender.press("Brief maken (PDF)").picture("brief-fout").onAPhone("brief-fout");
        sender.tick(sender.page.locator("input[name=subject]").first());
        sender.page.locator("#name").fill(NAME);
        sender.page.locator("#address").fill("Kerkstraat 1\n8470 Gistel");
        var letter = sender.page.waitForDownload(
                () -> sender.page.locator("button.button--primary").first().click());
        assertThat(Paper.read(letter, "brief-betrokkene"))
                .contains("Beste " + NAME, "Kerkstraat 1", "Mag dat?", "Ja, volgens Art. 3", "Wat kunt u zelf doen?")
                .doesNotContain("null", "??");
    }

    /** Ready to be sent: one item, and one file that goes with it. */
    private void prepare() {
        dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        attachments.add(
                dossier.lastTransfer().id(),
                "B-ID-NAME",
                1,
                FILE,
                new ByteArrayInputStream(Files.pdf()),
                dossier.caller(Dossiers.LANDLORD));
        Map<String, String> values = new LinkedHashMap<>();
        values.put("B-ID-NAME", NAME);
        values.put("B-CT-TEL", "0470 00 00 00");
        dossier.assess(Dossiers.LANDLORD, values);
    }

    private void transmit(String delivery) {
        Visitor sender = task(dossier.caseId, Dossiers.LANDLORD, "Gegevens verzenden");
        sender.radio("outcome", "SEND");
        sender.page.locator("select[name=recipient]").selectOption(new SelectOption().setIndex(1));
        sender.radio("delivery", delivery);
        sender.tick("confirmed");
        sender.picture("verzenden-" + delivery).onAPhone("verzenden-" + delivery);
        sender.submit().picture("verzenden-nakijken-" + delivery);
        finish(sender);
    }

    private void receive() {
        Visitor receiver = task(dossier.caseId, Dossiers.SUPPORTER, "Ontvangst bevestigen");
        receiver.picture("ontvangst-elders").onAPhone("ontvangst-elders");
        receiver.radio("outcome", "RECEIVED");
        finish(receiver.submit());
    }

    /** The first of the case; the receiver prepares the next as soon as it came. */
    private String transfer() {
        return "/transfers/" + dossier.transfers().get(0).id();
    }
}
