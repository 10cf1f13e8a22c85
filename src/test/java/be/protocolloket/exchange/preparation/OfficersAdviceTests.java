package be.protocolloket.exchange.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.Dossiers;
import be.protocolloket.IntegrationTest;
import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.exchange.Heard;
import be.protocolloket.exchange.LedgerOf;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.transfer.TransferContents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What becomes of a transfer about which the officer of the disclosing body has an opinion. */
@IntegrationTest
class OfficersAdviceTests {

    private static final String OFFICER = "cranium-dpo";
    private static final Map<String, String> BOTH = Map.of("B-ID-NAME", "Karima Ouali", "B-CT-TEL", "059 27 00 00");
    private static final String WHY = "Zonder telefoon bereikt het OCMW haar niet op tijd.";

    @Autowired
    ApplicationContext context;

    @Autowired
    Heard heard;

    @Test
    void whoDepartsFromANegativeAdviceIsReadAgainAndTheOwnLedgerSaysSo() {
        var dossier = advisedAgainst();
        dossier.assess(Dossiers.LANDLORD, BOTH, "departure", WHY);
        assertThat(dossier.openElements()).containsExactly("userTask_readAgain");
        dossier.read(OFFICER, ReadingPurpose.SECOND_READING);
        dossier.complete(OFFICER, "userTask_readAgain", "decision", "APPROVE");
        dossier.transmit(Dossiers.LANDLORD).acknowledge(Dossiers.SUPPORTER);
        assertThat(heard.transmissions(dossier.caseId).get(0).items()).containsExactly("B-ID-NAME", "B-CT-TEL");
        var ledger = new LedgerOf(context, dossier.caseId);
        assertThat(ledger.told(Dossiers.WOONSPRONG, EntryKind.SENT_AGAINST_ADVICE))
                .singleElement()
                .asString()
                .startsWith("Woonsprong deelde 2 gegevens mee tegen het advies van de eigen DPO in (")
                .contains("na een tweede lezing door")
                .doesNotContain("Karima", "telefoon");
        assertThat(ledger.entries(Dossiers.WOONSPRONG, EntryKind.SENT_AGAINST_ADVICE)
                        .get(0)
                        .details()
                        .toString())
                .contains("B-ID-NAME", "B-CT-TEL");
        assertThat(ledger.entries(Dossiers.GISTEL, EntryKind.SENT_AGAINST_ADVICE))
                .as("what one's own officer says is no affair of the receiver")
                .isEmpty();
        assertThat(notes(dossier)).contains("departure: " + WHY);
    }

    @Test
    void whoDropsWhatTheOfficerAdvisedAgainstSendsTheRestWithoutASecondReading() {
        var dossier = advisedAgainst();
        var remaining = Map.of("B-CT-ADDR", "Markt 1, 8470 Gistel");
        dossier.assess(Dossiers.LANDLORD, remaining);
        assertThat(dossier.openElements()).containsExactly("userTask_transmitItems");
        dossier.transmit(Dossiers.LANDLORD).acknowledge(Dossiers.SUPPORTER);
        assertThat(heard.transmissions(dossier.caseId).get(0).items()).containsExactly("B-CT-ADDR");
        assertThat(dossier.read(Dossiers.SUPPORTER, dossier.transfers().get(0), ReadingPurpose.FOLLOW_UP)
                        .values())
                .extracting(TransferContents.OpenedValue::itemCode)
                .containsExactly("B-CT-ADDR");
        assertThat(new LedgerOf(context, dossier.caseId).entries(Dossiers.WOONSPRONG, EntryKind.SENT_AGAINST_ADVICE))
                .isEmpty();
    }

    @Test
    void anAdviceThatTurnedPositiveIsNoLongerDepartedFrom() {
        var dossier = advisedAgainst();
        dossier.assess(
                Dossiers.LANDLORD,
                BOTH,
                "departure",
                WHY,
                "nextStep",
                "CONSULT_DPO",
                "dpoQuestion",
                "Mag het nu wel, met deze reden?");
        dossier.complete(OFFICER, "userTask_adviseOnItems", "outcome", "POSITIVE", "text", "Met deze reden wel.");
        dossier.assess(Dossiers.LANDLORD, BOTH).transmit(Dossiers.LANDLORD);
        assertThat(new LedgerOf(context, dossier.caseId).entries(Dossiers.WOONSPRONG, EntryKind.SENT_AGAINST_ADVICE))
                .isEmpty();
    }

    /** Woonsprong asked its officer whether name and telephone may go, and heard that they may not. */
    private Dossiers advisedAgainst() {
        var dossier = Dossiers.support(context).inform(Dossiers.LANDLORD);
        dossier.assess(
                Dossiers.LANDLORD, BOTH, "nextStep", "CONSULT_DPO", "dpoQuestion", "Mogen naam en telefoon mee?");
        return dossier.complete(OFFICER, "userTask_adviseOnItems", "outcome", "NEGATIVE", "text", "Dit is niet nodig.");
    }

    private List<String> notes(Dossiers dossier) {
        return context
                .getBean(CaseNotes.class)
                .read(dossier.caseId, Dossiers.WOONSPRONG, ReadingPurpose.FOLLOW_UP, dossier.caller(Dossiers.LANDLORD))
                .stream()
                .map(note -> note.kind().code() + ": " + note.text())
                .toList();
    }
}
