package be.protocolloket.exchange.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.exchange.LedgerOf;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.workflow.NotHereException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What a body wrote down for itself is opened for a purpose, and that is written down too. */
@IntegrationTest
class ReadingNotesTests {

    private static final String NOTE = "Zij wil graag begeleiding.";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseNotes notes;

    @Test
    void withoutAPurposeNothingOpensAndWithOneTheOwnLedgerSaysWhoOpenedIt() throws Exception {
        var dossier = noted();
        var ledger = new LedgerOf(context, dossier.caseId);
        for (var purpose : new String[] {"", "NIEUWSGIERIG", "ACKNOWLEDGE"}) {
            var refused = open(dossier, purpose);
            assertThat(refused.getStatus()).isEqualTo(422);
            assertThat(refused.getContentAsString())
                    .contains("id=\"purpose-error\"", "Kies waarvoor")
                    .doesNotContain(NOTE, "??");
        }
        assertThat(ledger.entries(Dossiers.GISTEL, EntryKind.NOTES_READ)).isEmpty();
        var opened = open(dossier, "FOLLOW_UP");
        assertThat(opened.getStatus()).isEqualTo(200);
        assertThat(opened.getContentAsString()).contains(NOTE).doesNotContain("??");
        assertThat(ledger.entries(Dossiers.GISTEL, EntryKind.NOTES_READ))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo(DemoLogin.personId(Dossiers.SUPPORTER));
                    assertThat(entry.text("purpose")).isEqualTo("FOLLOW_UP");
                    assertThat(entry.details().toString()).doesNotContain("begeleiding");
                });
        assertThat(ledger.told(Dossiers.GISTEL, EntryKind.NOTES_READ))
                .singleElement()
                .asString()
                .startsWith("iemand van OCMW Gistel opende de eigen notities (het dossier opvolgen)");
        assertThat(ledger.entries(Dossiers.WOONSPRONG, EntryKind.NOTES_READ)).isEmpty();
    }

    @Test
    void nobodyOpensTheNotesOfAnotherBody() {
        var dossier = noted();
        var landlord = dossier.caller(Dossiers.LANDLORD);
        assertThatThrownBy(() -> notes.read(dossier.caseId, Dossiers.GISTEL, ReadingPurpose.FOLLOW_UP, landlord))
                .isInstanceOf(NotHereException.class);
        assertThatThrownBy(() -> notes.read(
                        dossier.caseId,
                        Dossiers.ELEGAST,
                        ReadingPurpose.FOLLOW_UP,
                        dossier.caller("elegast-begeleider")))
                .isInstanceOf(NotHereException.class);
    }

    private Dossiers noted() {
        var dossier = Dossiers.support(context);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> notes.add(
                        dossier.caseId, Dossiers.GISTEL, NoteKind.VIEW, NOTE, DemoLogin.personId(Dossiers.SUPPORTER)));
        return dossier;
    }

    private MockHttpServletResponse open(Dossiers dossier, String purpose) throws Exception {
        return mvc.perform(post("/cases/" + dossier.caseId + "/notes")
                        .param("purpose", purpose)
                        .with(DemoLogin.as(Dossiers.SUPPORTER))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
