package be.protocolloket.accountability.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.SaidOfPeople;
import be.protocolloket.Staff;
import be.protocolloket.party.DemoLogin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A case as it is lived, and what its bodies can account for afterwards. */
@IntegrationTest
class AccountabilityPagesTests {

    private static final Map<String, String> VALUES =
            Map.of("B-ID-NAME", SaidOfPeople.say("Zoë Vanderstraeten-Okafor"));

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aCaseIsToldInSentencesToBothBodiesAndToNobodyElse() throws Exception {
        var dossier = Dossiers.support(context).exchange(Dossiers.LANDLORD, Dossiers.SUPPORTER, VALUES);
        var reference = dossier.view().reference();
        var address = "/accountability?case=" + reference;

        for (var reader : List.of(
                "wvi-dpo", "cranium-dpo", "gistel-beheer", "woonsprong-admin", "gistel-archief", "gistel-voorzitter")) {
            assertThat(text(reader, get(address)))
                    .as(reader)
                    .contains("Dossier " + reference + ": Woonsprong weet van het dossier dat OCMW Gistel startte")
                    .contains("Woonsprong deelde 1 gegeven mee aan OCMW Gistel")
                    .contains("OCMW Gistel opende de meegedeelde gegevens (de ontvangst bevestigen)")
                    .contains("bevestigde de ontvangst")
                    .doesNotContain("Okafor", "Ouali");
        }
        assertThat(text("wvi-dpo", get(address)))
                .as("who of the other body did it is the other body's")
                .contains("OCMW Gistel startte een dossier met Woonsprong")
                .contains("Sofie Demeyer")
                .doesNotContain("Nadia Claeys");
        assertThat(text("woonsprong-admin", get(address)))
                .as("whom it informed, the landlord; who began, the other")
                .doesNotContain("startte een dossier met");
        assertThat(text("elegast-dpo", get(address))).doesNotContain(reference + ":");
        assertThat(answer(Dossiers.SUPPORTER, get("/accountability")).getStatus())
                .isEqualTo(404);
        assertThat(text(Dossiers.SUPPORTER, get("/cases/" + dossier.caseId)))
                .contains("Logboek van dit dossier")
                .contains("OCMW Gistel startte een dossier");
    }

    @Test
    void theFiltersNarrowAndNonsenseInTheAddressIsNotAsked() throws Exception {
        var dossier = Dossiers.support(context).exchange(Dossiers.LANDLORD, Dossiers.SUPPORTER, VALUES);
        var address = "/accountability?case=" + dossier.view().reference();

        assertThat(text("wvi-dpo", get(address + "&kind=DATA_READ")))
                .contains("opende de meegedeelde gegevens")
                .doesNotContain("startte een dossier");
        assertThat(text("wvi-dpo", get(address + "&person=" + Staff.id("gistel-maatschappelijkwerker"))))
                .contains("startte een dossier")
                .doesNotContain("deelde 1 gegeven mee");
        assertThat(text("wvi-dpo", get(address + "&until=2020-01-01"))).contains("geen regels");
        assertThat(text("wvi-dpo", get("/accountability?case=1999-00000"))).contains("geen regels");
        assertThat(text("wvi-dpo", get("/accountability?protocol=x&kind=y&person=z&from=q&until=-&page=-3")))
                .contains("Logboek");
        assertThat(text("wvi-dpo", get(address).param("lang", "en")))
                .contains("OCMW Gistel started a case with Woonsprong");
    }

    @Test
    void theFileHoldsTheSameAndNoFormula() throws Exception {
        var dossier = Dossiers.support(context);
        var file = answer(
                "wvi-dpo",
                get("/accountability/ledger.csv?case=" + dossier.view().reference()));

        assertThat(file.getContentType()).startsWith("text/csv");
        assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                .contains("\"Tijdstip\";\"Wat er gebeurde\"")
                .contains("startte een dossier met Woonsprong");
        assertThat(CsvFile.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(CsvFile.cell("a\"b;c")).isEqualTo("\"a\"\"b;c\"");
        assertThat(answer(Dossiers.SUPPORTER, get("/accountability/ledger.csv")).getStatus())
                .isEqualTo(404);
    }

    @Test
    void anOfficerChecksTheChain() throws Exception {
        Dossiers.support(context);
        var answered = mvc.perform(post("/accountability/check")
                        .with(DemoLogin.as(Staff.id("wvi-dpo")))
                        .with(csrf()))
                .andReturn();
        assertThat(answered.getFlashMap().get("report")).isNotNull();
        var page = mvc.perform(get("/accountability")
                        .with(DemoLogin.as(Staff.id("wvi-dpo")))
                        .flashAttr("report", answered.getFlashMap().get("report")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("De keten is heel");
        assertThat(answer("gistel-beheer", post("/accountability/check").with(csrf()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void anOfficerTellsACitizenWhoGotWhatAndTheLedgerTellsThatTheyLooked() throws Exception {
        var insz = Dossiers.insz();
        var dossier = Dossiers.open(context, Dossiers.supportCase(Dossiers.inForce(context), insz), Dossiers.SUPPORTER)
                .exchange(Dossiers.LANDLORD, Dossiers.SUPPORTER, VALUES);
        var reference = dossier.view().reference();

        assertThat(text(
                        "wvi-dpo",
                        post("/accountability/person").param("insz", insz).with(csrf())))
                .contains("Dossier " + reference)
                .contains("Woonsprong deelde mee aan OCMW Gistel")
                .contains("de ontvangst bevestigen")
                .doesNotContain("Okafor");
        var pdf = answer(
                "cranium-dpo",
                post("/accountability/person/paper").param("insz", insz).with(csrf()));
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getHeader("Content-Disposition")).doesNotContain(insz);
        assertThat(words(pdf.getContentAsByteArray()))
                .contains(
                        "Wie kreeg welke gegevens over u?",
                        reference,
                        "gaf Woonsprong deze gegevens over u aan OCMW Gistel")
                .doesNotContain("Okafor", insz);
        assertThat(jdbc.sql(
                                "select details::text from ledger_entry where chain = 'body:0212213729' and kind = 'PERSON_SEARCHED'")
                        .query(String.class)
                        .list())
                .anyMatch(details ->
                        details.contains("DATA_SUBJECT_REQUEST") && details.contains(dossier.caseId.toString()))
                .noneMatch(details -> details.contains(insz));
        assertThat(text(
                        "elegast-dpo",
                        post("/accountability/person").param("insz", insz).with(csrf())))
                .contains("Over deze persoon is niets gevonden");
        assertThat(text(
                        "wvi-dpo",
                        post("/accountability/person").param("insz", "123").with(csrf())))
                .contains("error-summary");
        assertThat(answer(
                                "gistel-beheer",
                                post("/accountability/person")
                                        .param("insz", insz)
                                        .with(csrf()))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theRecordsOfProcessingFollowFromTheSignedText() throws Exception {
        Dossiers.inForce(context);
        assertThat(text("gistel-beheer", get("/accountability/records")))
                .contains(
                        "ontvangt van", "deelt mee aan", "Bewaartermijnen", "Beveiligingsmaatregelen", "Rechtsgronden");
        assertThat(text("gistel-beheer", get("/accountability/records.csv"))).contains("\"Deelt mee\"", "\"Ontvangt\"");
        assertThat(text("gistel-beheer", get("/accountability/records.json")))
                .contains("\"side\":\"RECEIVER\"", "\"measures\":[");
    }

    @Test
    void whatIsHardlyEverSentIsPointedOut() throws Exception {
        var protocol = Dossiers.another(context);
        for (int i = 0; i < 5; i++) {
            Dossiers.support(context, protocol).exchange(Dossiers.LANDLORD, Dossiers.SUPPORTER, VALUES);
        }
        assertThat(text("wvi-dpo", get("/accountability/minimisation")))
                .contains("mocht in 5 dossiers, ging in 0 mee", "<svg", "<table", "5 / 5", "0 / 5");
    }

    private String text(String username, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(username, request)
                .getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("\\s+", " ");
    }

    private MockHttpServletResponse answer(String username, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        UUID person = Staff.id(username);
        return mvc.perform(request.with(DemoLogin.as(person))).andReturn().getResponse();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
        }
    }
}
