package be.protocolloket.exchange.ending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.Staff;
import be.protocolloket.exchange.CaseErasure;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.SubjectSearch;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.party.DemoLogin;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.vault.CaseVault;
import be.protocolloket.vault.Compartment;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.KeyDestroyedException;
import be.protocolloket.vault.PersonLookup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What is erased is gone behind every door; what remains names nobody. */
@IntegrationTest
class ErasureTests {

    private static final UUID WORKER = Staff.id(Dossiers.SUPPORTER);

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseErasure erasure;

    @Autowired
    CaseClosing closing;

    @Autowired
    CaseNotes notes;

    @Autowired
    Cases cases;

    @Autowired
    SubjectSearch search;

    @Autowired
    PersonLookup lookup;

    @Autowired
    CaseVault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    @Test
    void whatABodyReceivedIsGoneAndTheRestIsKept() {
        var dossier = received(Dossiers.insz());
        int erased = transaction.execute(status -> erasure.eraseReceived(dossier.caseId, Dossiers.GISTEL));
        assertThat(erased).isEqualTo(2);
        assertThatThrownBy(() ->
                        dossier.read(Dossiers.SUPPORTER, dossier.transfers().get(0), ReadingPurpose.FOLLOW_UP))
                .isInstanceOf(KeyDestroyedException.class);
        assertThatThrownBy(() ->
                        dossier.read(Dossiers.LANDLORD, dossier.transfers().get(0), ReadingPurpose.FOLLOW_UP))
                .isInstanceOf(KeyDestroyedException.class);
        assertThat(dossier.transfers().get(0).erasedAt()).isNotNull();
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .extracting(SubjectView::name)
                .containsExactly("Karima Ouali");
    }

    @Test
    void ofAnErasedCaseNothingRemainsThatNamesAnybody() throws Exception {
        var insz = Dossiers.insz();
        var dossier = received(insz);
        transaction.executeWithoutResult(status -> {
            notes.add(dossier.caseId, Dossiers.GISTEL, NoteKind.VIEW, "Zij wil graag begeleiding.", WORKER);
            closing.close(dossier.caseId, CaseOutcome.WITHDRAWN);
            closing.close(dossier.caseId, CaseOutcome.SUPPORT_NOT_NEEDED);
        });
        assertThat(dossier.view().outcome()).isEqualTo(CaseOutcome.WITHDRAWN);
        assertThat(notes.of(dossier.caseId, Dossiers.GISTEL))
                .extracting(CaseNotes.Note::text)
                .contains("Zij wil graag begeleiding.");
        assertThat(notes.of(dossier.caseId, Dossiers.WOONSPRONG))
                .extracting(CaseNotes.Note::text)
                .doesNotContain("Zij wil graag begeleiding.");
        transaction.executeWithoutResult(status -> {
            erasure.eraseReceived(dossier.caseId, Dossiers.GISTEL);
            erasure.eraseReceived(dossier.caseId, Dossiers.WOONSPRONG);
            erasure.eraseOwn(dossier.caseId, Dossiers.GISTEL);
        });
        assertThat(dossier.view().state()).as("the other part is there").isEqualTo(CaseState.CLOSED);
        transaction.executeWithoutResult(status -> erasure.eraseOwn(dossier.caseId, Dossiers.WOONSPRONG));
        assertThat(dossier.view().state()).isEqualTo(CaseState.ERASED);
        assertThat(page(dossier.caseId))
                .contains("De gegevens van dit dossier zijn gewist.")
                .doesNotContain("In dit soort dossier wordt niets meegedeeld");
        assertThat(vault.holdsAny(dossier.caseId)).isFalse();
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .isEmpty();
        assertThat(notes.of(dossier.caseId, Dossiers.GISTEL)).isEmpty();
        assertThat(search.casesAbout(lookup.hash(new Insz(insz)), List.of(Dossiers.GISTEL, Dossiers.WOONSPRONG)))
                .isEmpty();
        for (String table : List.of("case_subject", "case_note")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where case_id = :case")
                            .param("case", dossier.caseId)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThatThrownBy(() ->
                        dossier.read(Dossiers.SUPPORTER, dossier.transfers().get(0), ReadingPurpose.FOLLOW_UP))
                .isInstanceOf(KeyDestroyedException.class);
    }

    private String page(UUID caseId) throws Exception {
        return mvc.perform(get("/cases/" + caseId).with(DemoLogin.as(Staff.id(Dossiers.SUPPORTER))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whatOneBodyWroteGoesAndTheOtherReadsItsOwnAsBefore() {
        var insz = Dossiers.insz();
        var dossier = received(insz);
        var landlord = Staff.id(Dossiers.LANDLORD);
        transaction.executeWithoutResult(status -> {
            notes.add(dossier.caseId, Dossiers.GISTEL, NoteKind.VIEW, "Zij wil graag begeleiding.", WORKER);
            notes.add(dossier.caseId, Dossiers.WOONSPRONG, NoteKind.VIEW, "De huur is betaald.", landlord);
            closing.close(dossier.caseId, CaseOutcome.WITHDRAWN);
            erasure.eraseReceived(dossier.caseId, Dossiers.GISTEL);
            erasure.eraseOwn(dossier.caseId, Dossiers.GISTEL);
            erasure.eraseOwn(dossier.caseId, Dossiers.GISTEL);
            erasure.eraseOwn(dossier.caseId, Dossiers.ELEGAST);
        });
        assertThat(notes.of(dossier.caseId, Dossiers.GISTEL)).isEmpty();
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.SUPPORTER)))
                .isEmpty();
        assertThat(found(insz, Dossiers.GISTEL)).isEmpty();
        assertThat(notes.of(dossier.caseId, Dossiers.WOONSPRONG))
                .extracting(CaseNotes.Note::text)
                .contains("De huur is betaald.");
        assertThat(cases.subjects(dossier.caseId, dossier.caller(Dossiers.LANDLORD)))
                .extracting(SubjectView::maskedInsz)
                .containsExactly(new Insz(insz).masked());
        assertThat(found(insz, Dossiers.WOONSPRONG)).containsExactly(dossier.caseId);
        assertThat(dossier.view().state()).isEqualTo(CaseState.CLOSED);
        assertThat(vault.holds(Compartment.own(dossier.caseId, Dossiers.GISTEL.digits())))
                .isFalse();
        assertThat(vault.holds(Compartment.own(dossier.caseId, Dossiers.WOONSPRONG.digits())))
                .isTrue();
    }

    private List<UUID> found(String insz, EnterpriseNumber body) {
        return search.casesAbout(lookup.hash(new Insz(insz)), List.of(body));
    }

    private Dossiers received(String insz) {
        var dossier = Dossiers.open(context, Dossiers.supportCase(Dossiers.inForce(context), insz), Dossiers.SUPPORTER);
        return dossier.exchange(
                Dossiers.LANDLORD,
                Dossiers.SUPPORTER,
                Map.of("B-ID-NAME", "Karima Ouali", "B-CT-ADDR", "Nieuwstraat 5, Gistel"));
    }
}
