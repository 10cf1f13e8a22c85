package be.protocolloket.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class EnterpriseNumberTests {

    private static final List<String> SEEDS = List.of("0410412146", "0403795657", "0405260456", "0212213729");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0410412146",
                "0410.412.146",
                " 0410 412 146 ",
                "BE0410412146",
                "BE 0410.412.146",
                "be 0410 412 146",
                "BE-0410-412-146",
                "410412146",
                "410.412.146",
                "BE410412146",
                "0410\u00a0412\u202f146",
                "\ufeff0410.412.146\u200b",
                "BE\u202a0410\u2011412\u2011146\u202c"
            })
    void everyWayOfWritingItIsRead(String written) {
        assertThat(EnterpriseNumber.parse(written)).isEqualTo(new EnterpriseNumber("0410412146"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "geen nummer", "0410412147", "2410412146", "04104121460"})
    void whatIsNoNumberIsNotFound(@Nullable String written) {
        assertThat(EnterpriseNumber.find(written)).isEmpty();
        assertThat(EnterpriseNumber.find("BE 0410.412.146")).contains(new EnterpriseNumber("0410412146"));
    }

    @Test
    void theFourKnownBodiesAreValidAndShownWithDots() {
        assertThat(SEEDS.stream().map(seed -> EnterpriseNumber.parse(seed).display()))
                .containsExactly("0410.412.146", "0403.795.657", "0405.260.456", "0212.213.729");
    }

    @Test
    void everySingleWrongDigitIsDetected() {
        var accepted = new ArrayList<String>();
        for (var seed : SEEDS) {
            for (int place = 0; place < seed.length(); place++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    if (digit != seed.charAt(place)) {
                        tryAs(seed.substring(0, place) + digit + seed.substring(place + 1), accepted);
                    }
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    void everySwapOfNeighboursIsDetected() {
        var accepted = new ArrayList<String>();
        for (var seed : SEEDS) {
            for (int place = 0; place < seed.length() - 1; place++) {
                var digits = seed.toCharArray();
                if (digits[place] != digits[place + 1]) {
                    digits[place] = seed.charAt(place + 1);
                    digits[place + 1] = seed.charAt(place);
                    tryAs(new String(digits), accepted);
                }
            }
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    void ofAHundredCheckDigitsExactlyOneFits() {
        var random = new Random(20251209);
        for (int i = 0; i < 500; i++) {
            var base = "%08d".formatted(random.nextInt(20_000_000));
            var accepted = new ArrayList<String>();
            for (int check = 0; check < 100; check++) {
                tryAs(base + "%02d".formatted(check), accepted);
            }
            assertThat(accepted).as(base).hasSize(1).noneMatch(number -> number.endsWith("00"));
        }
    }

    @Test
    void aBaseThatNinetySevenDividesHasCheckNinetySevenAndNeverZero() {
        assertThat(EnterpriseNumber.parse("0000009797").digits()).isEqualTo("0000009797");
        assertThat(problem("0000009700")).isEqualTo("party.problem.enterprise-number.check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.147.812.701", "2.147.812.897", "2.200.731.050", "2.199.303.566"})
    void anEstablishmentNumberIsRefusedAsSuch(String establishment) {
        assertThat(problem(establishment)).isEqualTo("party.problem.enterprise-number.establishment");
    }

    @Test
    void theSeriesThatBeginsWithOneIsAccepted() {
        assertThat(EnterpriseNumber.parse("1000000021").display()).isEqualTo("1000.000.021");
    }

    @Test
    void nineIsNoFirstDigit() {
        assertThat(problem("9000000092")).isEqualTo("party.problem.enterprise-number.first-digit");
    }

    @ParameterizedTest
    @CsvSource({"''", "abc", "0410", "04104121467", "BE", "0410412l46", "٠٤١٠٤١٢١٤٦", "FR0410412146"})
    void whatIsNoTenDigitsIsRefused(String written) {
        assertThat(problem(written)).isEqualTo("party.problem.enterprise-number.form");
    }

    private static void tryAs(String digits, List<String> accepted) {
        try {
            accepted.add(EnterpriseNumber.parse(digits).digits());
        } catch (InvalidEnterpriseNumberException refused) {
            // as it should
        }
    }

    private static String problem(String written) {
        var thrown = new ArrayList<String>();
        assertThatExceptionOfType(InvalidEnterpriseNumberException.class)
                .isThrownBy(() -> EnterpriseNumber.parse(written))
                .satisfies(refused -> thrown.add(refused.messageKey()));
        return thrown.get(0);
    }
}
