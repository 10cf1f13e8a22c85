package be.protocolloket.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All numbers are invented. */
class InszTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @CsvSource({
        "93.05.18-223.61,RRN",
        "00.01.25-567.77,RRN",
        "85.07.30-033.28,RRN",
        "17.07.30-033.84,RRN",
        "00.01.01-001.05,RRN",
        "00.01.01-001.73,RRN",
        "05.00.00-001.36,RRN",
        "90.21.15-005.30,BIS_SEX_UNKNOWN",
        "90.41.15-005.73,BIS_SEX_KNOWN",
        "15.52.31-998.41,BIS_SEX_KNOWN",
        "15.32.31-997.96,BIS_SEX_UNKNOWN",
        "88.42.29-999.79,BIS_SEX_KNOWN",
        "88.22.29-999.36,BIS_SEX_UNKNOWN"
    })
    void aNumberOfEitherCenturyAndOfEitherRegisterIsRead(String written, Insz.Kind kind) {
        Insz read = Insz.parse(written, TODAY);
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.display()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "93051822361",
                " 93.05.18-223.61 ",
                "93 05 18 223 61",
                "93/05/18-223.61",
                "930518-223-61",
                "93.05.18\u2013223.61",
                "93\u00a005\u202f18 22361",
                "\ufeff93.05.18-223.61\u200b",
                "\u202a93.05.18\u2011223.61\u202c",
                "93\u00ad05\u206018\u200f22361"
            })
    void everyWayOfWritingItIsRead(String written) {
        assertThat(Insz.parse(written, TODAY)).isEqualTo(new Insz("93051822361"));
    }

    @ParameterizedTest
    @CsvSource({
        "'',form",
        "9305182236,form",
        "930518223611,form",
        "93.05.18-223.6l,form",
        "٩٣٠٥١٨٢٢٣٦١,form",
        "onbekend,form",
        "93.05.18-223.62,check",
        "93.05.18-223.00,check",
        "93.05.18-223.99,check",
        "90.13.15-005.00,month",
        "90.19.15-005.00,month",
        "90.33.15-005.00,month",
        "90.53.15-005.00,month",
        "90.99.15-005.00,month",
        "01.02.28-000.68,sequence",
        "01.02.28-999.39,sequence"
    })
    void whatIsWrongIsSaidPrecisely(String written, String problem) {
        assertThat(problem(written)).isEqualTo("vault.problem.insz." + problem);
    }

    @Test
    void aDateThatNeverWasIsRefused() {
        assertThat(problem(inPastCentury("010229001"))).endsWith(".date");
        assertThat(problem(inPastCentury("010431001"))).endsWith(".date");
        assertThat(problem(inPastCentury("010132001"))).endsWith(".date");
        assertThat(problem(inPastCentury("012132001"))).endsWith(".date");
    }

    @Test
    void leapYearsFollowTheCenturyOfTheCheckDigits() {
        assertThat(problem(inPastCentury("000229001"))).endsWith(".date");
        assertThat(Insz.parse(inThisCentury("000229001"), TODAY).kind()).isEqualTo(Insz.Kind.RRN);
    }

    @Test
    void anUnknownDayOrMonthIsNoObstacle() {
        assertThat(List.of(
                        "700500001",
                        "700000001",
                        "700017001",
                        "402000012",
                        "404000012",
                        "010032001",
                        "700099998",
                        "402099000",
                        "404063999"))
                .allSatisfy(base -> assertThat(
                                Insz.parse(inPastCentury(base), TODAY).digits())
                        .startsWith(base));
    }

    @Test
    void nobodyIsBornAfterToday() {
        assertThat(Insz.parse(inThisCentury("260312001"), TODAY).digits()).startsWith("260312");
        assertThat(problem(inThisCentury("260313001"))).endsWith(".future");
        assertThat(problem(inThisCentury("260400001"))).endsWith(".future");
        assertThat(problem(inThisCentury("270000001"))).endsWith(".future");
        assertThat(Insz.parse(inThisCentury("260000001"), TODAY).digits()).startsWith("260000");
    }

    @Test
    void everySingleWrongDigitIsRefusedUnlessItHappensToFitTheOtherCentury() {
        var accepted = new ArrayList<String>();
        for (String number : List.of("93051822361", "00012556777", "90211500530", "15523199841")) {
            for (int place = 0; place < number.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String wrong = number.substring(0, place) + digit + number.substring(place + 1);
                    if (digit != number.charAt(place) && problem(wrong).isEmpty()) {
                        accepted.add(wrong);
                    }
                }
            }
        }
        assertThat(accepted).containsExactly("06012556777");
    }

    @Test
    void itIsShownMaskedUnlessAskedForWhole() {
        Insz number = Insz.parse("93051822361", TODAY);
        assertThat(number.masked()).isEqualTo("93.05.18-***.**");
        assertThat(number).hasToString("93.05.18-***.**");
    }

    @Test
    void aRefusalDoesNotRepeatTheNumber() {
        var refused = catchThrowableOfType(InvalidInszException.class, () -> Insz.parse("93051822362", TODAY));
        assertThat(refused).hasMessageNotContaining("93");
    }

    @Test
    void everyProblemHasASentence() {
        ResourceBundle words = ResourceBundle.getBundle("messages/vault_nl");
        assertThat(List.of("form", "month", "sequence", "check", "date", "future"))
                .allSatisfy(problem -> assertThat(words.getString("vault.problem.insz." + problem))
                        .isNotBlank());
    }

    private static String problem(String written) {
        try {
            Insz.parse(written, TODAY);
            return "";
        } catch (InvalidInszException refused) {
            return refused.messageKey();
        }
    }

    private static String inPastCentury(String base) {
        return base + "%02d".formatted(97 - Long.parseLong(base) % 97);
    }

    private static String inThisCentury(String base) {
        return base + "%02d".formatted(97 - Long.parseLong("2" + base) % 97);
    }
}
