package be.protocolloket.protocol.web;

import static be.protocolloket.party.web.UploadForms.uploadTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import be.protocolloket.IntegrationTest;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.demo.DemoPaper;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.workflow.Fingerprint;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@IntegrationTest
class ProtocolPagesTests {

    private static final String MANAGER = "woonsprong-beheer";
    private static final String STRANGER = "elegast-dpo";

    @Autowired
    MockMvc mvc;

    @Autowired
    Protocols protocols;

    UUID id;
    String page;

    @BeforeEach
    void aDraftFromTheSample() throws Exception {
        String location = as(
                        MANAGER,
                        uploadTo("/protocols/new")
                                .param("source", "SUPPORT_AGREEMENT")
                                .param("lead", "0405260456")
                                .param("keepParties", "true"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        id = UUID.fromString(Objects.requireNonNull(location).split("/")[2]);
        page = "/protocols/" + id;
    }

    @Test
    void thePartiesReadEveryPageAndStrangersNone() throws Exception {
        for (String path : List.of(
                "",
                "/text",
                "/versions",
                "/versions/1",
                "/diagram",
                "/compare?from=1&to=1",
                "/versions/1/export.yaml",
                "/versions/1/export.json",
                "/versions/1/protocol.pdf",
                "/diagram/protocol-conclusion.bpmn",
                "/edit",
                "/edit/general",
                "/edit/article-art-3",
                "/withdraw")) {
            as(MANAGER, get(page + path)).andExpect(status().isOk());
            as(STRANGER, get(page + path)).andExpect(status().isNotFound());
        }
        for (String path : List.of("/protocols", "/protocols/new", "/protocols/register")) {
            as(MANAGER, get(path)).andExpect(status().isOk());
        }
        as(STRANGER, get("/protocols")).andExpect(content().string(not(containsString(id.toString()))));
    }

    @Test
    void theProtocolPageSaysWhoMustDoWhatAndWhy() throws Exception {
        as(MANAGER, get(page))
                .andExpect(content().string(containsString("Ontwerp opstellen")))
                .andExpect(content().string(containsString("U, als")))
                .andExpect(content().string(containsString("De tekst moet volledig zijn")));
    }

    @Test
    void aVacantSlotIsFilledBeforeSigningAndDoesNotStopSubmission() throws Exception {
        as(MANAGER, get(page + "/edit"))
                .andExpect(content().string(containsString("handtekenvak volgt later")))
                .andExpect(content().string(containsString("het handtekenvak wordt voor de ondertekening ingevuld")));
    }

    @Test
    void onlyProtocolManagersChangeADraft() throws Exception {
        for (String path : List.of("/edit", "/edit/general", "/withdraw")) {
            as("wvi-dpo", get(page + path)).andExpect(status().isNotFound());
        }
        as("wvi-dpo", post(page + "/withdraw").param("reason", "x").param("sure", "true"))
                .andExpect(status().isNotFound());
        as(MANAGER, get(page + "/edit/nothing")).andExpect(status().isNotFound());
        as(MANAGER, get(page + "/edit").param("at", "flows[0].itemGroups").param("article", "art-3"))
                .andExpect(redirectedUrl(page + "/edit/article-art-3"));
        as(MANAGER, get(page + "/edit").param("at", "recipients[1].name"))
                .andExpect(redirectedUrl(page + "/edit/article-art-4"));
        as(MANAGER, get(page + "/edit").param("at", "//elders.be")).andExpect(redirectedUrl(page + "/edit"));
        as(STRANGER, get(page + "/edit").param("at", "recipients")).andExpect(status().isNotFound());
    }

    @Test
    void aSectionIsSavedAndTheNextReaderSeesIt() throws Exception {
        as(
                        MANAGER,
                        section("signatories", 0, "x")
                                .param("parties[0].signatories[0].id", "woonsprong-voorzitter")
                                .param("parties[0].signatories[0].name", "John Crombez")
                                .param("parties[0].signatories[0].state", "NAMED")
                                .param("parties[0].signatories[0].required", "true"))
                .andExpect(redirectedUrl(page + "/edit/signatories?saved=true"));

        ProtocolDocument text = protocols.currentVersion(id).document();
        assertThat(text.parties().get(0).signatories()).hasSize(1);
        assertThat(text.parties().get(1).signatories()).isEmpty();
    }

    @Test
    void twoPeopleInOneSectionAreBothHeard() throws Exception {
        String base = base("annexes");
        as(MANAGER, section("annexes", 0, base).param("annexes[0].number", "1").param("annexes[0].title", "Eerst"))
                .andExpect(status().is3xxRedirection());

        as(
                        "gistel-beheer",
                        section("annexes", 0, base)
                                .param("annexes[0].number", "1")
                                .param("annexes[0].title", "Later"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Eerst")))
                .andExpect(content().string(containsString("Later")))
                .andExpect(content().string(containsString("Mijn tekst bewaren")));
        assertThat(protocols.currentVersion(id).document().annexes().get(0).title())
                .isEqualTo("Eerst");
    }

    @Test
    void twoPeopleInTwoSectionsDoNotHinderEachOther() throws Exception {
        String base = base("signatories");
        as(MANAGER, section("annexes", 0, base("annexes")).param("annexes[0].number", "9"))
                .andExpect(status().is3xxRedirection());

        as("gistel-beheer", section("signatories", 0, base)).andExpect(status().is3xxRedirection());
        assertThat(protocols.currentVersion(id).document().annexes()).hasSize(1);
    }

    @Test
    void wrongAndHostileAnswersChangeNothing() throws Exception {
        ProtocolDocument before = protocols.currentVersion(id).document();
        as(MANAGER, section("general", 0, "x").param("documentDate", "gisteren").param("title", "T"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("gisteren")))
                .andExpect(content().string(containsString("dit is geen bestaande datum")));
        as(MANAGER, section("general", 0, "x").param("parties[0].legalName", "Boef"))
                .andExpect(status().isBadRequest());
        as(
                        MANAGER,
                        post(page + "/edit")
                                .param("action", "remove:parties/woonsprong")
                                .param("revision", "0"))
                .andExpect(status().isBadRequest());
        assertThat(protocols.currentVersion(id).document()).isEqualTo(before);
    }

    @Test
    void theContentsAddMoveAndRemoveArticles() throws Exception {
        as(MANAGER, post(page + "/edit").param("action", "add:articles").param("revision", "0"))
                .andExpect(redirectedUrl(page + "/edit"));
        as(MANAGER, post(page + "/edit").param("action", "up:articles/art-2").param("revision", "1"));
        ProtocolDocument text = protocols.currentVersion(id).document();
        assertThat(text.articles()).hasSize(12);
        assertThat(text.articles().get(0).id()).isEqualTo("art-2");
    }

    @Test
    void aBlankDraftGetsTheChosenPartiesAndAPlaceForEveryPart() throws Exception {
        String location = as(
                        MANAGER,
                        uploadTo("/protocols/new")
                                .param("source", "BLANK")
                                .param("lead", "0405260456")
                                .param("other", "0212213729")
                                .param("mutual", "true"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        ProtocolDocument text = protocols
                .currentVersion(UUID.fromString(Objects.requireNonNull(location).split("/")[2]))
                .document();
        assertThat(text.flows()).hasSize(2);
        assertThat(text.parties())
                .hasSize(2)
                .allSatisfy(party -> assertThat(party.signatories()).hasSize(1));
    }

    @Test
    void anUploadThatIsNoProtocolIsExplainedWithItsPlaceAndNotKept() throws Exception {
        byte[] broken =
                "title: Test\ndirection: OPZIJ\nlanguage: nl-BE\nonbekend: 1\n".getBytes(StandardCharsets.UTF_8);
        as(
                        MANAGER,
                        uploadTo("/protocols/new")
                                .file(new MockMultipartFile("file", "x.yaml", "application/yaml", broken))
                                .param("source", "FILE")
                                .param("lead", "0405260456")
                                .param("keepParties", "true"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("onbekend")))
                .andExpect(content().string(containsString("Regel")))
                .andExpect(content().string(containsString("er is niets bewaard")));
        as(
                        MANAGER,
                        uploadTo("/protocols/register")
                                .file(new MockMultipartFile("file", "x.yaml", "text/plain", new byte[0])))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies een bestand")));
        as(STRANGER, uploadTo("/protocols/new").param("source", "BLANK").param("lead", "0405260456"))
                .andExpect(status().isNotFound());
    }

    @Test
    void anExistingProtocolIsRegisteredWithItsHistoricDates() throws Exception {
        byte[] file = sample();
        as(
                        MANAGER,
                        uploadTo("/protocols/register")
                                .file(new MockMultipartFile("file", "x.yaml", "application/yaml", file)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("vaststellingen in de tekst")))
                .andExpect(content().string(containsString("Sara Casteur")));
        String text = new String(file, StandardCharsets.UTF_8);
        as(MANAGER, uploadTo("/protocols/register/facts").param("text", text))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Vul de dag van de laatste handtekening in")));
        as(MANAGER, uploadTo("/protocols/register/facts").param("text", text).param("conclusion", "2025-12-15"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies het ondertekende bestand (PDF).")));
        byte[] paper = DemoPaper.signedProtocol("Protocol");
        as(
                        MANAGER,
                        uploadTo("/protocols/register/facts")
                                .file(new MockMultipartFile("signed", "x.pdf", "application/pdf", paper))
                                .param("text", text))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kies het ondertekende bestand opnieuw")));
        String location = as(
                        MANAGER,
                        uploadTo("/protocols/register/facts")
                                .file(new MockMultipartFile("signed", "Jan Peeters.pdf", "application/pdf", paper))
                                .param("text", text)
                                .param("again", "true")
                                .param("conclusion", "2025-12-15")
                                .param("signed-woonsprong-directeur", "12/12/2025")
                                .param("url-woonsprong", "https://woonsprong.be/protocollen")
                                .param("published-woonsprong", "20/12/2025"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        as(MANAGER, get(Objects.requireNonNull(location)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("12 december 2025")))
                .andExpect(content().string(containsString("15 december 2025")))
                .andExpect(content().string(containsString("20 december 2025")))
                .andExpect(content().string(containsString("Te bevestigen")))
                .andExpect(content().string(containsString("De tekst in dit loket is overgetypt")))
                .andExpect(content().string(containsString("Nog na te lezen")))
                .andExpect(content().string(containsString(Fingerprint.of(paper))))
                .andExpect(content().string(not(containsString("Peeters"))));
        as(
                        MANAGER,
                        uploadTo("/protocols/register/facts")
                                .file(new MockMultipartFile("signed", "x.pdf", "application/pdf", paper))
                                .param("text", text)
                                .param("conclusion", "2025-12-15"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Dit bestand is al opgenomen bij het protocol")))
                .andExpect(content().string(containsString("id=\"again\"")))
                .andExpect(content().string(containsString("href=\"" + location + "\"")));
        for (String reader : List.of(MANAGER, "gistel-maatschappelijkwerker")) {
            as(reader, get(location + "/versions/1/signed.pdf"))
                    .andExpect(status().isOk())
                    .andExpect(
                            header().string("Content-Disposition", containsString("ondertekend-bestand-versie-1.pdf")))
                    .andExpect(content().bytes(paper));
        }
        for (String path : List.of("/versions/1/signed.pdf", "/register", "/withdraw")) {
            as(STRANGER, get(location + path)).andExpect(status().isNotFound());
        }
        as(MANAGER, get(location + "/register")).andExpect(status().isNotFound());
        as("gistel-beheer", get(location + "/withdraw")).andExpect(status().isNotFound());
        as(MANAGER, get(location + "/withdraw")).andExpect(content().string(containsString("Registratie intrekken")));
        as(MANAGER, get(page + "/versions/1/signed.pdf")).andExpect(status().isNotFound());
        mvc.perform(get(location.replace("/protocols/", "/register/"))).andExpect(status().isNotFound());
    }

    @Test
    void withdrawingAsksForAReasonAndASecondLook() throws Exception {
        as(MANAGER, post(page + "/withdraw").param("sure", "true")).andExpect(status().isUnprocessableContent());
        as(MANAGER, post(page + "/withdraw").param("reason", "Niet nodig"))
                .andExpect(status().isUnprocessableContent());
        as(MANAGER, post(page + "/withdraw").param("reason", "Niet nodig").param("sure", "true"))
                .andExpect(redirectedUrl(page));
        as(MANAGER, get(page)).andExpect(content().string(containsString("Ingetrokken")));
        for (String late : List.of("/edit", "/edit/signatories", "/side", "/withdraw")) {
            as(MANAGER, get(page + late))
                    .andExpect(status().isConflict())
                    .andExpect(content().string(containsString("trok het ontwerp in voor")))
                    .andExpect(content().string(containsString("Reden: Niet nodig")));
            as(STRANGER, get(page + late)).andExpect(status().isNotFound());
        }
    }

    private AbstractMockHttpServletRequestBuilder<?> section(String section, long revision, String base) {
        return post(page + "/edit/" + section)
                .param("revision", String.valueOf(revision))
                .param("base", base)
                .param("action", "save");
    }

    private String base(String section) throws Exception {
        String html = as(MANAGER, get(page + "/edit/" + section))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return html.replaceAll("(?s).*name=\"base\" value=\"([0-9a-f]+)\".*", "$1");
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = ProtocolPagesTests.class.getResourceAsStream("/samples/woonsprong-ocmw-gistel.yaml")) {
            byte[] file = Objects.requireNonNull(in).readAllBytes();
            assertThat(ProtocolDocuments.read(file).parties()).hasSize(2);
            return file;
        }
    }

    private ResultActions as(String username, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(DemoLogin.as(username)).with(csrf()));
    }
}
