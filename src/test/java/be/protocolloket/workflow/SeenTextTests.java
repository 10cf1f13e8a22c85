package be.protocolloket.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0\u3000",
                "\u200b\u2060\ufeff",
                "\u202e",
                "\u3164\u2800",
                "\u0301",
                "\ue000",
                "\t\n"
            })
    void whatNobodySeesIsNothing(String text) {
        assertThat(SeenText.isNothing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u200bÉ\u200b", "e\u0301", "李", "😀", "-"})
    void whatSomebodySeesIsSomething(String text) {
        assertThat(SeenText.isNothing(text)).isFalse();
    }

    @Test
    void onlyWhatIsSeenCountsForTheLeast() {
        assertThat(SeenText.stripped("\u200b\u00a0\ufeff")).isEmpty();
        assertThat(SeenText.stripped(" reden ")).isEqualTo("reden");
        assertThat(SeenText.isShorter("kort\u200b\u200b\u200b\u200b\u200b\u200b", 10))
                .isTrue();
        assertThat(SeenText.isShorter("lang genoeg", 10)).isFalse();
    }

    @Test
    void aTextIsCutBetweenCharacters() {
        assertThat(SeenText.start("abc", 3)).isEqualTo("abc");
        assertThat(SeenText.start("ab😀", 3)).isEqualTo("ab😀");
        assertThat(SeenText.start("ab😀c", 3)).isEqualTo("ab😀");
        assertThat(SeenText.start("abe\u0301c", 3)).isEqualTo("ab");
        assertThat(SeenText.length("ab😀")).isEqualTo(3);
    }
}
