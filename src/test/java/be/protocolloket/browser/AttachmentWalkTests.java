package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.attachment.Files;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Files that go with data: taken, refused in words that say what to do, removed, and read again by a second person. */
@IntegrationTest
class AttachmentWalkTests extends Walk {

    private static final String NAME = SaidOfPeople.say("Huurattest Desmedt.pdf");
    private static final int TOO_LARGE = 10 * 1024 * 1024 + 1;

    @Autowired
    ApplicationContext context;

    private Dossiers dossier;

    @Test
    void filesAreTakenRefusedAndRemoved() {
        dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        Visitor worker = as(Dossiers.LANDLORD).open(page());
        walk(worker);
        worker.picture("bijlagen").onAPhone("bijlagen");
    }

    @Test
    void theSameWithoutJavaScript() {
        dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        walk(plain(Dossiers.LANDLORD).open(page()));
    }

    @Test
    void aFileThatTheSecondReaderDidNotSeeKeepsTheDataHere() {
        dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        String row = "items[" + dossier.codes().indexOf("B-LIFE-1") + "].special";
        dossier.assess(
                Dossiers.LANDLORD,
                Map.of(
                        "B-ID-NAME",
                        SaidOfPeople.say("Desmedt Ruben"),
                        "B-LIFE-1",
                        SaidOfPeople.say("Wordt 's nachts wakker van angst")),
                row,
                "YES");
        dossier.read("cranium-dpo", ReadingPurpose.SECOND_READING);
        dossier.complete("cranium-dpo", "userTask_readAgain", "decision", "APPROVE");
        Visitor worker = as(Dossiers.LANDLORD).open(page());
        add(worker, NAME, "application/pdf", Files.pdf()).sees(NAME);
        transmit().sees("die de tweede lezer niet kon nalezen").picture("bijlage-niet-nagelezen");
        worker.onAPhone("bijlage-niet-nagelezen");
        remove(worker.open(page()), NAME).doesNotSee(NAME);
        finish(transmit());
    }

    private void walk(Visitor worker) {
        worker.press("Bijlage toevoegen")
                .sees("Kies een bestand")
                .sees("Kies bij welk gegeven")
                .picture("bijlage-leeg");
        add(worker, "Loonfiche.pdf", "application/pdf", Files.program())
                .sees("Dit bestand is een programma")
                .picture("bijlage-programma");
        assertThat(worker.page.locator("#file-error").innerText()).contains("Dit bestand is een programma");
        add(worker, "Foto.pdf", "application/pdf", new byte[TOO_LARGE])
                .sees("groter dan 10 MB")
                .picture("bijlage-te-groot");
        add(worker, NAME, "application/pdf", Files.pdf()).sees(NAME);
        add(worker, "Tweede " + NAME, "application/pdf", Files.pdf()).sees("Tweede " + NAME);
        remove(worker, "Tweede " + NAME).doesNotSee("Tweede " + NAME).sees(NAME);
    }

    private static Visitor add(Visitor worker, String name, String type, byte[] content) {
        worker.page.locator("#item").selectOption(new SelectOption().setIndex(1));
        return worker.choose("#file", new FilePayload(name, type, content)).press("Bijlage toevoegen");
    }

    private static Visitor remove(Visitor worker, String name) {
        worker.page
                .locator("form[action$='/remove'] button:has-text('" + name + "')")
                .first()
                .click();
        return worker.looked();
    }

    private Visitor transmit() {
        Visitor worker = task(dossier.caseId, Dossiers.LANDLORD, "Gegevens verzenden");
        worker.radio("outcome", "SEND");
        worker.page.locator("select[name=recipient]").selectOption(new SelectOption().setIndex(1));
        worker.radio("delivery", "PORTAL");
        worker.tick("confirmed");
        return worker.submit();
    }

    private String page() {
        return "/transfers/" + dossier.lastTransfer().id() + "/attachments";
    }
}
