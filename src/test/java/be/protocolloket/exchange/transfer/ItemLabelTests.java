package be.protocolloket.exchange.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.document.DataItem;
import be.protocolloket.protocol.document.SpecialCategory;
import be.protocolloket.protocol.document.SubjectRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is asked for a number that people in their role do not have. */
class ItemLabelTests {

    private static final String LABEL = "Nummer (kandidaat-huurdersnummer of inschrijvingsnummer)";

    @ParameterizedTest
    @CsvSource({
        "CANDIDATE_TENANT, Nummer (kandidaat-huurdersnummer of inschrijvingsnummer)",
        "TENANT, Nummer (inschrijvingsnummer)",
        "REFERENCE_TENANT, Nummer (inschrijvingsnummer)",
        "CO_RESIDENT, Nummer (inschrijvingsnummer)",
        "FORMER_TENANT, Nummer (kandidaat-huurdersnummer of inschrijvingsnummer)",
    })
    void aNumberIsNamedAsTheRoleHasIt(SubjectRole role, String label) {
        var item = item(List.of("kandidaat-huurdersnummer", "inschrijvingsnummer"));
        assertThat(ItemLabel.of(item, role)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"CANDIDATE_TENANT", "TENANT"})
    void otherAlternativesStayAsTheTextNamesThem(SubjectRole role) {
        assertThat(ItemLabel.of(item(List.of("telefoonnummer", "gsm-nummer")), role))
                .isEqualTo(LABEL);
    }

    private static DataItem item(List<String> alternatives) {
        return new DataItem(
                "B-ID-CTRLNO",
                LABEL,
                null,
                List.of(),
                List.of(),
                SpecialCategory.NO,
                null,
                false,
                List.of(),
                null,
                null,
                alternatives);
    }
}
