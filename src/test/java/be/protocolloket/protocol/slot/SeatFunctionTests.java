package be.protocolloket.protocol.slot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions under the two public protocols, and others like them. */
class SeatFunctionTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Voorzitter, voorzitter, true
            directeur, algemeen directeur, true
            Algemeen  directeur, directeur, true
            voorzitter van de raad van bestuur, voorzitter, true
            voorzitter, de voorzitter van het vast bureau, true
            voorzitter, waarnemend voorzitter, true
            algemeen directeur, algemeen directeur wnd., true
            , schepen, true
            ' ', schepen, true
            voorzitter, algemeen directeur, false
            voorzitter, ondervoorzitter, false
            voorzitter, plaatsvervangend voorzitter, false
            algemeen directeur, adjunct-algemeen directeur, false
            algemeen directeur, financieel directeur, false
            voorzitter van de raad van bestuur, voorzitter van het vast bureau, false
            voorzitter, schepen, false
            voorzitter, '', false
            """)
    void theFunctionOfTheMandateIsTheOneOfTheSlot(String seat, String mandate, boolean fits) {
        assertThat(SeatFunction.fits(seat, mandate)).isEqualTo(fits);
    }
}
