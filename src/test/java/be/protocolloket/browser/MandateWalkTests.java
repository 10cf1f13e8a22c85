package be.protocolloket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import com.microsoft.playwright.options.SelectOption;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may act for a body is proposed on one screen and approved on another. */
@IntegrationTest
class MandateWalkTests extends Walk {

    private static final String BODY = "/bodies/0403795657";

    @Test
    void anAdministratorProposesASignatoryAndTheDirectorApproves() {
        Visitor admin = propose("Noor Verlinden", "ondervoorzitter");
        admin.sees("Uw voorstel staat klaar").sees("wacht op goedkeuring");
        admin.picture("mandaat-voorgesteld").onAPhone("mandaat-voorgesteld");
        admin.open("/tasks?list=groups&kind=userTask_approveMandate");
        assertThat(admin.page.locator("a.table__title").count())
                .as("nobody is offered the approval of what he proposed")
                .isZero();

        Visitor director = as("woonhaven-directeur");
        decide(director)
                .sees("Noor Verlinden")
                .sees("ondervoorzitter")
                .sees("Krijgt een nieuw account")
                .sees("De handtekening van een ondertekenaar bindt Woonhaven");
        director.picture("mandaat-goedkeuren").onAPhone("mandaat-goedkeuren");
        director.radio("decision", "APPROVE");
        director.page.locator("input[name=code]").fill("klaproos-en-distel");
        director.submit().picture("mandaat-nakijken");
        director.press("Definitief bevestigen").sees("Uw taak is afgewerkt");

        admin.open(BODY).sees("Noor Verlinden").sees("Voorgesteld door Dirk Mertens, goedgekeurd door Wouter Gehre");
        admin.picture("mandaat-goedgekeurd").onAPhone("mandaat-goedgekeurd");
        admin.open(BODY + "?lang=en")
                .sees("Proposed by Dirk Mertens, approved by Wouter Gehre")
                .picture("mandaat-engels");
        admin.open(BODY + "?lang=nl");
    }

    @Test
    void aDirectorRejectsAndTheAdministratorReadsWhy() {
        propose("Staf Onbekend", "gedelegeerd bestuurder");
        Visitor director = as("woonhaven-directeur");
        decide(director).sees("Staf Onbekend");
        director.radio("decision", "REJECT");
        director.page.locator("textarea[name=reason]").fill("De raad van bestuur besliste dit niet.");
        finish(director);
        Visitor admin = as("woonhaven-admin").open("/tasks");
        admin.sees("is een voorstel over wie mag handelen afgekeurd");
        admin.open(BODY)
                .sees("afgekeurd")
                .sees("De raad van bestuur besliste dit niet.")
                .picture("mandaat-afgekeurd")
                .onAPhone("mandaat-afgekeurd");
    }

    @Test
    void softwareIsLetInByTwo() {
        Visitor admin = as("woonhaven-admin").open(BODY + "/tokens/new");
        admin.onAPhone("koppeling-voorstellen");
        admin.page.locator("#tokenName").fill("Verhuursysteem");
        admin.page.locator("#tokenUntil").fill(today().plusMonths(3).toString());
        admin.press("Koppeling voorstellen")
                .sees("Het werkt pas als een andere beheerder of een ondertekenaar")
                .picture("koppeling-voorgesteld")
                .onAPhone("koppeling-voorgesteld");
        Visitor director = as("woonhaven-directeur");
        decide(director).sees("Verhuursysteem").sees("Koppeling van eigen software");
        director.picture("koppeling-goedkeuren").onAPhone("koppeling-goedkeuren");
        director.radio("decision", "APPROVE");
        finish(director);
        admin.open(BODY + "/tokens")
                .sees("voorgesteld door Dirk Mertens, goedgekeurd door Wouter Gehre")
                .picture("koppelingen")
                .onAPhone("koppelingen");
    }

    private Visitor propose(String name, String function) {
        Visitor admin = as("woonhaven-admin").open(BODY);
        admin.follow("Mandaat voorstellen");
        admin.page.locator("#username").fill("noor-" + UUID.randomUUID());
        admin.page.locator("#role").selectOption(new SelectOption().setValue("SIGNATORY"));
        admin.page.locator("#function").fill(function);
        // Later, so that for other tests nobody signs for the body who did not before.
        admin.page.locator("#from").fill(today().plusDays(30).toString());
        admin.page.locator("#displayName").fill(name);
        admin.page.locator("#password").fill("een-heel-lang-woord");
        admin.onAPhone("mandaat-voorstellen");
        return admin.press("Mandaat voorstellen");
    }

    /** The last of the tasks is the newest proposal: all have the same term. */
    private static Visitor decide(Visitor director) {
        director.open("/tasks?list=groups&kind=userTask_approveMandate");
        director.page.locator("a.table__title").last().click();
        return director.looked();
    }
}
