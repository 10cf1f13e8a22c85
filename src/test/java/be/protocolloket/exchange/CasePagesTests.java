package be.protocolloket.exchange;

import static be.protocolloket.exchange.CaseStory.WOONHAVEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.vault.Insz;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** The pages around a case: the list, the start, and who it is about. */
@IntegrationTest
class CasePagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Test
    void theListSaysWhoseTurnItIsAndToTheProposerNothingOfTheDecision() throws Exception {
        var protocol = Dossiers.oneWay(context);
        var dossier = Dossiers.open(context, OneWayTests.proposal(protocol, context), "elegast-begeleider");
        var reference = dossier.view().reference();
        assertThat(line("elegast-begeleider", reference)).contains("U bent aan zet:", "Gegevens beoordelen");
        assertThat(words(answer("woonhaven-dossier", get("/cases")))).doesNotContain(reference);
        dossier.assess("elegast-begeleider", Map.of("A-ID-NAME", "Jan Janssens"));
        dossier.transmit("elegast-begeleider").acknowledge("woonhaven-dossier");
        assertThat(dossier.view().counterpart()).isEqualTo(new EnterpriseNumber(WOONHAVEN));
        assertThat(line("woonhaven-dossier", reference)).contains("U bent aan zet:");
        assertThat(line("elegast-begeleider", reference)).doesNotContain("U bent aan zet:", "Wacht op:");
    }

    @Test
    void theOtherBodyDoesNotSeeThatDataAreReadAgain() throws Exception {
        var story = GistelProtocol.allocation(context, "ALLOCATION_CONDITION");
        story.transfer(CaseStory.WOONSPRONG, CaseStory.GISTEL).arrives();
        story.transfer(CaseStory.GISTEL, CaseStory.WOONSPRONG).informed().assessed();
        story.waitsAt(
                PrepareAndTransmitProcess.READ_AGAIN, "caseworker:" + CaseStory.GISTEL, "dpo:" + CaseStory.GISTEL);
        var address = "/cases/" + story.id;
        assertThat(words(answer(Dossiers.SUPPORTER, get(address)))).contains("Tweede lezing");
        assertThat(words(answer(Dossiers.LANDLORD, get(address))))
                .contains("Wie OCMW Gistel Wat Gegevens in voorbereiding")
                .doesNotContainIgnoringCase("tweede lezing");
    }

    @Test
    void whatIsMissingForANewCaseIsAskedAllAtOnce() throws Exception {
        var address = "/cases/new/" + Dossiers.inForce(context) + "/" + Dossiers.GISTEL.digits() + "/subjects";
        assertThat(answer(Dossiers.SUPPORTER, get(address)).getRedirectedUrl())
                .as("an address without its question leads back to the first one")
                .endsWith("/cases/new/" + Dossiers.inForce(context) + "/" + Dossiers.GISTEL.digits());
        var empty = answer(
                Dossiers.SUPPORTER,
                post(address)
                        .param("kind", "SUPPORT_AGREEMENT")
                        .param("ground", "ACCELERATED_ALLOCATION")
                        .param("subjects[0].name", "")
                        .param("subjects[1].name", "Karima Ouali"));
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(words(empty))
                .contains("Kies de aanleiding.")
                .contains("Betrokkene 1: Vul de naam in.")
                .contains("Betrokkene 2: Kies de rol van deze betrokkene.")
                .doesNotContain("Betrokkene 2: Vul de naam in.", "noemt deze aanleiding niet");
    }

    @Test
    void afterTheGroundOnlyItsTriggerAndItsPeopleAreLeftToChoose() throws Exception {
        var page = answer(
                        Dossiers.SUPPORTER,
                        get("/cases/new/" + Dossiers.inForce(context) + "/" + Dossiers.GISTEL.digits() + "/subjects")
                                .param("kind", "SUPPORT_AGREEMENT")
                                .param("ground", "EX_TENANT_DEBT"))
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("name=\"trigger\" value=\"ALLOCATION_UNDER_SUPPORT\"")
                .contains("value=\"FORMER_TENANT\"", "value=\"CO_RESIDENT\"")
                .doesNotContain("SUPPORT_TO_AVOID_NOTICE", "value=\"CANDIDATE_TENANT\"", "value=\"TENANT\"");
    }

    @Test
    void aRefusalStandsInFullAtItsFieldAndShortInTheSummary() throws Exception {
        var alone = answer(
                Dossiers.SUPPORTER,
                post("/cases/new/" + Dossiers.inForce(context) + "/" + Dossiers.GISTEL.digits() + "/subjects")
                        .param("kind", "SUPPORT_AGREEMENT")
                        .param("ground", "EX_TENANT_DEBT")
                        .param("trigger", "ALLOCATION_UNDER_SUPPORT")
                        .param("subjects[0].role", "CO_RESIDENT")
                        .param("subjects[0].name", "Brent Claeyssens")
                        .param("subjects[0].unknown", "true"));
        assertThat(alone.getStatus()).isEqualTo(422);
        assertThat(words(alone))
                .contains("Betrokkene 1: Art. 2.1.A laat dit niet toe")
                .containsOnlyOnce("een bijwoner kan daarnaast bij het dossier horen, maar niet alleen")
                .doesNotContain("Het protocol laat dit niet toe");
        assertThat(alone.getContentAsString(StandardCharsets.UTF_8)).contains("href=\"#subjects[0].role\"");
    }

    @Test
    void whoMayStartNothingReadsWhyByProtocol() throws Exception {
        var protocol = Dossiers.oneWay(context);
        assertThat(words(answer("woonhaven-dossier", get("/cases/new"))))
                .contains(
                        "Artikel 5 van het protocol laat een dossier met deze aanleiding niet beginnen door Woonhaven, wel door Elegast.",
                        "Vraag een instantie die het wel mag om het dossier te beginnen.")
                .doesNotContain("en u er dossierbeheerder bent", "voorziet geen dossier van de soort");
        assertThat(answer("woonhaven-dossier", get("/cases/new")).getContentAsString(StandardCharsets.UTF_8))
                .contains("/protocols/" + protocol);
    }

    @Test
    void noTriggerIsAskedWhereTheOneIsChosen() throws Exception {
        var form = answer(
                Dossiers.SUPPORTER,
                get("/cases/new/" + Dossiers.inForce(context) + "/" + Dossiers.GISTEL.digits() + "/subjects")
                        .param("kind", "RENT_ARREARS")
                        .param("ground", "ARREARS"));
        assertThat(form.getContentAsString(StandardCharsets.UTF_8))
                .contains("name=\"trigger\" value=\"SUPPORT_TO_AVOID_NOTICE\"");
        assertThat(words(form)).doesNotContain("Kies een verwante aanleiding");
    }

    @Test
    void aSecondCaseAboutTheSamePersonLeadsToTheFirst() throws Exception {
        var insz = Dossiers.insz();
        var first = Dossiers.open(context, Dossiers.supportCase(Dossiers.inForce(context), insz), Dossiers.SUPPORTER);
        var again = answer(
                Dossiers.SUPPORTER,
                post("/cases/new/" + Dossiers.inForce(context) + "/" + Dossiers.GISTEL.digits() + "/subjects")
                        .param("kind", "SUPPORT_AGREEMENT")
                        .param("ground", first.view().ground())
                        .param("trigger", first.view().trigger())
                        .param("subjects[0].role", "CANDIDATE_TENANT")
                        .param("subjects[0].name", "Karima Ouali")
                        .param("subjects[0].insz", insz));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString(StandardCharsets.UTF_8))
                .contains("/cases/" + first.caseId + "\"")
                .contains("Dossier " + first.view().reference() + " bekijken");
    }

    @Test
    void theWholeNumberIsShownForAPurposeOnly() throws Exception {
        var insz = Dossiers.insz();
        var dossier = Dossiers.open(context, Dossiers.supportCase(Dossiers.inForce(context), insz), Dossiers.SUPPORTER);
        var address = "/cases/" + dossier.caseId + "/subjects";
        var whole = new Insz(insz).display();
        assertThat(words(answer(Dossiers.LANDLORD, get("/cases/" + dossier.caseId))))
                .contains(new Insz(insz).masked())
                .doesNotContain(whole);
        for (var purpose : new String[] {"", "NIEUWSGIERIG", "ACKNOWLEDGE"}) {
            var refused = answer(Dossiers.LANDLORD, post(address).param("purpose", purpose));
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(refused.getContentAsString(StandardCharsets.UTF_8))
                    .contains("id=\"purpose-error\"", "Kies waarvoor")
                    .doesNotContain(whole, "??");
        }
        assertThat(words(answer(Dossiers.LANDLORD, post(address).param("purpose", "IDENTIFY"))))
                .contains(whole, "niet meegedeeld", "Vastgelegd")
                .doesNotContain("Ouali");
    }

    private String line(String user, String reference) throws Exception {
        var list = words(answer(user, get("/cases")));
        var from = list.indexOf(reference);
        assertThat(from).as(list).isNotNegative();
        var to = list.indexOf("gestart op", from);
        return list.substring(from, to);
    }

    private static String words(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .replace(" ,", ",");
    }

    private MockHttpServletResponse answer(String user, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(DemoLogin.as(Staff.id(user))).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
