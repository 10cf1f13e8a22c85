package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.party.demo.DemoAccounts;
import be.protocolloket.publication.duty.PublicationTable;
import be.protocolloket.publication.register.RegisterDocuments;
import be.protocolloket.workflow.DatabaseClock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everybody at their own screen: a protocol goes from draft to the public register, with every setback that is usual on the way. */
@IntegrationTest
class ConclusionWalkTests extends Walk {

    private static final String REASON = "Artikel 5 is in onze raad nog niet besproken.";
    private static final String REMARK = "De bewaartermijn in artikel 3 is niet gemotiveerd; vul ze aan.";

    @Autowired
    ApplicationContext context;

    @Autowired
    RegisterDocuments documents;

    @Autowired
    PublicationTable publications;

    private UUID protocol = new UUID(0, 0);

    @Test
    void aProtocolGoesFromDraftToTheRegisterThroughTheHandsOfElevenPeople() {
        managerDraftsFromAnEarlierProtocol();
        submit();
        bringToAdvice();
        as("wvi-dpo")
                .task(protocol, "userTask_giveAdvice")
                .picture("advies-geven")
                .onAPhone("advies-geven");
        advise("wvi-dpo", "NEGATIVE", REMARK);
        advise("cranium-dpo", "POSITIVE", "Geen bezwaren tegen dit ontwerp.");
        evaluate("REVISE");
        revise("MATERIAL");
        bringToAdvice();
        advise("wvi-dpo", "POSITIVE", "De bewaartermijn is nu gemotiveerd.");
        advise("cranium-dpo", "POSITIVE", "Geen bezwaren tegen dit ontwerp.");
        evaluate("APPROVE");
        bringToSigning();
        approve();
        appointSignatories();
        directorRefuses();
        revise("EDITORIAL");
        bringToAdvice();
        advise("wvi-dpo", "WAIVED", "De wijziging is louter redactioneel.");
        advise("cranium-dpo", "WAIVED", "De wijziging is louter redactioneel.");
        nothingNewToEvaluate();
        bringToSigning();
        approve();
        appointSignatories();
        sign("woonsprong-ondervoorzitter");
        sign("woonsprong-directeur");
        sign("gistel-voorzitter");
        sign("gistel-directeur");
        as("woonsprong-beheer")
                .open("/protocols/" + protocol)
                .sees("Gesloten")
                .sees("In werking")
                .sees("Hilde Maes, namens John Crombez")
                .picture("protocol-gesloten")
                .onAPhone("protocol-gesloten");
        publish("woonsprong-web");
        publish("gistel-web");
        citizenReadsTheRegister();
    }

    @Test
    void whateverIsNotConcludedCannotBeFoundByACitizen() {
        protocol = Staff.draft(context).protocolId;
        Visitor citizen = as("");
        citizen.page.navigate("http://localhost:" + port + "/register/" + protocol);
        assertThat(citizen.page.locator("body").innerText()).doesNotContain("Woonsprong BV");
        citizen.open("/register").doesNotSee("walk-" + protocol);
    }

    @Test
    void everyPageOfTheHouseIsOpenToEverybody() {
        Visitor manager = as("woonsprong-beheer");
        for (String path :
                List.of("/tasks?list=done", "/protocols", "/protocols/new", "/protocols/register", "/bodies")) {
            manager.open(path).picture("pagina" + path.replaceAll("[^a-z]+", "-"));
        }
        manager.open("/bodies/0405260456").onAPhone("instantie");
        manager.open("/tasks?list=groups&lang=en").sees("Tasks").picture("tasks-english");
        as("").open("/toegankelijkheid").picture("toegankelijkheid");
    }

    @Test
    void aTaskIsDoneWithoutJavaScript() {
        managerDraftsFromAnEarlierProtocol();
        Visitor manager = plain("woonsprong-beheer").task(protocol, "userTask_draftProtocol");
        manager.tick("confirmed");
        finish(manager);
    }

    private void managerDraftsFromAnEarlierProtocol() {
        Visitor manager = as("woonsprong-beheer");
        manager.open("/protocols/new").picture("nieuw-protocol").onAPhone("nieuw-protocol");
        var vacant = new Page.LocatorOptions().setHasText("demonstratie, handtekenvak in te vullen");
        manager.tick(manager.page.locator(".choice", vacant).first().locator("input"));
        manager.tick(manager.page.locator("#keep-yes"));
        manager.press("Ontwerp openen");
        var parts = manager.page.url().split("/protocols/");
        protocol = UUID.fromString(parts[1].substring(0, 36));
        manager.open("/protocols/" + protocol + "/edit").picture("ontwerp-inhoud");
        manager.open("/protocols/" + protocol + "/diagram").picture("verloop");
    }

    private void submit() {
        Visitor manager = as("woonsprong-beheer").task(protocol, "userTask_draftProtocol");
        manager.submit();
        manager.picture("indienen-zonder-bevestiging");
        assertThat(manager.page.locator(".error-summary").count()).isEqualTo(1);
        manager.tick("confirmed");
        finish(manager);
    }

    private void bringToAdvice() {
        Visitor manager = as("gistel-beheer").task(protocol, "userTask_bringToAdvice");
        manager.picture("naar-advies-brengen").onAPhone("naar-advies-brengen");
        manager.radio("decision", "AGREE");
        manager.submit();
        assertThat(manager.page.locator(".error-summary").count())
                .as("the own side must be confirmed")
                .isEqualTo(1);
        manager.tick("sideRead");
        finish(manager.submit());
    }

    private void bringToSigning() {
        Visitor manager = as("gistel-beheer").task(protocol, "userTask_bringToSigning");
        manager.picture("naar-ondertekening-brengen").onAPhone("naar-ondertekening-brengen");
        manager.radio("decision", "AGREE");
        manager.tick("advicesRead");
        finish(manager.submit());
    }

    private void advise(String officer, String outcome, String text) {
        Visitor dpo = as(officer).task(protocol, "userTask_giveAdvice");
        dpo.radio("outcome", outcome);
        dpo.page.locator("textarea[name=text]").fill(text);
        dpo.submit().picture("advies-nakijken");
        finish(dpo);
    }

    private void evaluate(String next) {
        Visitor manager = as("woonsprong-beheer").task(protocol, "userTask_evaluateAdvice");
        manager.radio("advices[0].followed", "FOLLOWED");
        manager.radio("advices[1].followed", "FOLLOWED");
        manager.radio("nextStep", next);
        manager.picture("adviezen-evalueren");
        finish(manager.submit());
    }

    /** Both officers waived: only the next step is asked. */
    private void nothingNewToEvaluate() {
        Visitor manager = as("woonsprong-beheer").task(protocol, "userTask_evaluateAdvice");
        manager.radio("nextStep", "APPROVE");
        manager.picture("adviezen-afgezien").onAPhone("adviezen-afgezien");
        finish(manager.submit());
    }

    private void revise(String change) {
        Visitor manager = as("woonsprong-beheer").task(protocol, "userTask_reviseProtocol");
        manager.radio("change", change);
        manager.page.locator("textarea[name=summary]").fill("De bewaartermijn in artikel 3 is aangevuld.");
        finish(manager.submit());
    }

    private void approve() {
        Visitor secretary = as("gistel-secretaris").task(protocol, "userTask_recordApproval");
        secretary.radio("decision", "APPROVED");
        secretary
                .page
                .locator("input[name=decidedOn]")
                .fill(LocalDate.now(DatabaseClock.ZONE)
                        .format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl"))));
        secretary.page.locator("input[name=reference]").fill("VB 2026/118");
        finish(secretary.submit());
    }

    /** One body finds whom the text names suggested; the other chooses somebody for a slot without a name. */
    private void appointSignatories() {
        Visitor lead = as("woonsprong-beheer").task(protocol, "userTask_fillVacantSlot");
        lead.picture("ondertekenaars-aanwijzen").onAPhone("ondertekenaars-aanwijzen");
        assertThat(chosen(lead, 0)).startsWith("John Crombez, voorzitter (in functie sinds");
        assertThat(chosen(lead, 1)).startsWith("Sara Casteur, algemeen directeur");
        finish(lead.submit());
        Visitor manager = as("gistel-beheer").task(protocol, "userTask_fillVacantSlot");
        manager.picture("handtekenvak-invullen");
        manager.tick(option(manager, 0)
                .filter(new Locator.FilterOptions().setHasText("Marijke Lagrou"))
                .locator("input"));
        assertThat(chosen(manager, 1)).startsWith("Joost Mangeleer");
        finish(manager.submit());
    }

    private static Locator option(Visitor manager, int slot) {
        return manager.page.locator(".choice:has(input[name='slots[" + slot + "].mandateId'])");
    }

    private static String chosen(Visitor manager, int slot) {
        return manager.page
                .locator(".choice:has(input[name='slots[" + slot + "].mandateId']:checked)")
                .innerText()
                .strip();
    }

    private void directorRefuses() {
        Visitor director = as("gistel-directeur").task(protocol, "userTask_signProtocol");
        director.picture("ondertekenen").onAPhone("ondertekenen");
        director.radio("decision", "REFUSE");
        director.page.locator("textarea[name=reason]").fill(REASON);
        director.submit();
        director.page.locator("input[type=password]").fill("verkeerd-wachtwoord");
        director.press("Definitief bevestigen").picture("fout-wachtwoord");
        assertThat(director.page.locator(".error-summary").count()).isEqualTo(1);
        director.page.locator("input[type=password]").fill(DemoAccounts.PASSWORD);
        finish(director);
        as("woonsprong-beheer").open("/protocols/" + protocol).sees(REASON);
    }

    private void sign(String signatory) {
        Visitor signer = as(signatory).task(protocol, "userTask_signProtocol");
        signer.radio("decision", "SIGN");
        signer.tick("read");
        signer.submit().picture("ondertekenen-nakijken");
        signer.page.locator("input[type=password]").fill(DemoAccounts.PASSWORD);
        finish(signer);
    }

    private void publish(String publisher) {
        Visitor web = as(publisher).task(protocol, "userTask_publishProtocol");
        web.picture("bekendmaken");
        finish(web.submit());
    }

    private void citizenReadsTheRegister() {
        Visitor citizen = as("");
        citizen.open("/register").picture("register").onAPhone("register");
        citizen.open("/register/" + protocol)
                .sees("In werking")
                .sees("Marijke Lagrou")
                .sees("bekendgemaakt")
                .doesNotSee(REASON)
                .doesNotSee(REMARK)
                .picture("register-protocol")
                .onAPhone("register-protocol");
        var pdf = citizen.page.request().get("http://localhost:" + port + "/register/" + protocol + "/protocol.pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5)).isEqualTo("%PDF-");
        assertThat(publications.of(documents.signedVersion(protocol).id()))
                .allSatisfy(one -> assertThat(one.checkedSha256()).isNotNull());
    }
}
