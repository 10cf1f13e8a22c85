package be.protocolloket.exchange.web.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.correction.CaseCorrections;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.protocol.document.SubjectRole;
import be.protocolloket.vault.Insz;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The page on which a case worker puts right what was written down. */
@IntegrationTest
class CorrectionPageTests {

    private static final String REASON = "Verkeerd overgetikt van de fiche.";

    /** Start of the hint that the case may have been written down wrongly. */
    private static final String WRITTEN_WRONGLY = "Is een rol of een antwoord bij het begin fout opgeschreven?";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseCorrections corrections;

    @Autowired
    Cases cases;

    @Test
    void onlyTheInitiatorIsLedToThePageAndTheOtherIsToldWhomToAsk() throws Exception {
        var dossier = Dossiers.support(context);
        var page = "/cases/" + dossier.caseId;
        assertThat(text(Dossiers.SUPPORTER, get(page))).contains(page + "/correct", "Verbeter dan het dossier");
        assertThat(text(Dossiers.LANDLORD, get(page)))
                .doesNotContain(page + "/correct")
                .contains("Vraag OCMW Gistel om het dossier te verbeteren");
        assertThat(text("wvi-dpo", get(page))).doesNotContain(page + "/correct", WRITTEN_WRONGLY);
        for (String other : new String[] {Dossiers.LANDLORD, "wvi-dpo", "gistel-archief", "elegast-begeleider"}) {
            assertThat(answer(other, get(page + "/correct")).getStatus()).isEqualTo(404);
            assertThat(answer(other, post(page + "/correct").param("reason", REASON))
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void whatWasWrittenStandsThereAndWhatIsTypedIsKept() throws Exception {
        var insz = Dossiers.insz();
        var dossier = Dossiers.open(context, Dossiers.supportCase(Dossiers.inForce(context), insz), Dossiers.SUPPORTER);
        var page = "/cases/" + dossier.caseId + "/correct";
        assertThat(text(Dossiers.SUPPORTER, get(page)))
                .contains(
                        "Karima Ouali", new Insz(insz).display(), "start dan een nieuw dossier", "ersnelde toewijzing");
        var right = Dossiers.insz();
        assertThat(text(Dossiers.SUPPORTER, form(dossier, "CANDIDATE_TENANT", "Karima Ouali", "12345678901", REASON)))
                .contains("12345678901", REASON, "Fout: ");
        assertThat(text(Dossiers.SUPPORTER, form(dossier, "CANDIDATE_TENANT", "Karima Ouali", right, " ")))
                .contains(right, "Schrijf waarom u het dossier verbetert.");
        assertThat(text(
                        Dossiers.SUPPORTER,
                        form(dossier, "CANDIDATE_TENANT", "Karima Ouali", right, REASON)
                                .param("_row", "add")))
                .contains(right, REASON, "subjects[1].name");
        assertThat(dossier.transfers()).hasSize(1);
        var done = answer(Dossiers.SUPPORTER, form(dossier, "CANDIDATE_TENANT", "Karima Ouali", right, REASON));
        assertThat(done.getRedirectedUrl()).isEqualTo("/cases/" + dossier.caseId + "?corrected");
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .extracting(SubjectView::maskedInsz)
                .containsExactly(new Insz(right).masked());
        assertThat(text(Dossiers.SUPPORTER, get("/cases/" + dossier.caseId + "?corrected")))
                .contains("Het dossier is verbeterd", "OCMW Gistel verbeterde het dossier");
        assertThat(text(Dossiers.LANDLORD, get("/cases/" + dossier.caseId)))
                .contains("het nummer van een betrokkene")
                .doesNotContain(REASON);
        assertThat(dossier.lastTransfer().state()).isEqualTo(TransferState.PREPARING);
    }

    @Test
    void whoComesSecondKeepsWhatWasTypedAndReadsWhy() throws Exception {
        var dossier = Dossiers.support(context);
        var stale = form(dossier, "FORMER_TENANT", "Karima Ouali", Dossiers.insz(), REASON);
        assertThat(answer(Dossiers.SUPPORTER, form(dossier, "FORMER_TENANT", "Karima Oualy", Dossiers.insz(), "Eerst."))
                        .getStatus())
                .isEqualTo(302);
        var told = answer(Dossiers.SUPPORTER, stale);
        assertThat(told.getStatus()).isEqualTo(409);
        assertThat(told.getContentAsString(StandardCharsets.UTF_8))
                .contains("Een collega heeft dit dossier intussen verbeterd", REASON);
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .extracting(SubjectView::name)
                .containsExactly("Karima Oualy");
    }

    @Test
    void whoOfWhomSomethingWasSentIsNotLeftOut() throws Exception {
        var dossier = Dossiers.support(context)
                .inform(Dossiers.LANDLORD)
                .assess(Dossiers.LANDLORD, Map.of("B-ID-NAME", "Karima Ouali"))
                .transmit(Dossiers.LANDLORD);
        assertThat(text(Dossiers.SUPPORTER, get("/cases/" + dossier.caseId + "/correct")))
                .contains("Over deze persoon is al iets verzonden");
        assertThat(text(
                        Dossiers.SUPPORTER,
                        form(dossier, "FORMER_TENANT", "Karima Ouali", "", REASON)
                                .param("subjects[1].role", "FORMER_TENANT")
                                .param("subjects[1].name", "Nog Iemand")
                                .param("_row", "remove-0")))
                .contains("U kunt de persoon niet meer weglaten", "Karima Ouali", "Nog Iemand");
    }

    @Test
    void aClosedCaseLeadsBackToItself() throws Exception {
        var dossier = Dossiers.support(context);
        var form = form(dossier, "FORMER_TENANT", "Karima Ouali", "", REASON);
        dossier.complete(Dossiers.LANDLORD, "userTask_informSubject", "outcome", "STOP", "stopReason", "Vergissing.");
        var page = "/cases/" + dossier.caseId;
        assertThat(answer(Dossiers.SUPPORTER, get(page + "/correct")).getRedirectedUrl())
                .isEqualTo(page);
        assertThat(answer(Dossiers.SUPPORTER, form).getRedirectedUrl()).isEqualTo(page);
        for (String reader : new String[] {Dossiers.SUPPORTER, Dossiers.LANDLORD}) {
            assertThat(text(reader, get(page))).doesNotContain(page + "/correct", WRITTEN_WRONGLY);
        }
    }

    /** The page as it would be posted by somebody who has it open now. */
    private MockHttpServletRequestBuilder form(Dossiers dossier, String role, String name, String insz, String reason) {
        var worker = dossier.caller(Dossiers.SUPPORTER);
        var known = corrections.read(dossier.caseId, worker).get(0);
        var form = post("/cases/" + dossier.caseId + "/correct")
                .param(
                        "version",
                        String.valueOf(corrections.of(dossier.caseId, worker).version()))
                .param("trigger", dossier.view().trigger())
                .param("reason", reason)
                .param("subjects[0].id", known.id().toString())
                .param("subjects[0].role", SubjectRole.valueOf(role).name())
                .param("subjects[0].name", name)
                .param("subjects[0].insz", insz);
        return insz.isEmpty() ? form.param("subjects[0].unknown", "true") : form;
    }

    private String text(String username, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return answer(username, request).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String username, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return mvc.perform(request.with(DemoLogin.as(Staff.id(username))).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
