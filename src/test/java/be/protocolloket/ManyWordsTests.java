package be.protocolloket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ManyWordsTests {

    @Test
    void everyWordThatTheTextContainsIsFoundAndNoOther() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            var words = new ArrayList<String>();
            for (int i = 0; i < 20; i++) {
                words.add(letters(random, 3 + random.nextInt(3)));
            }
            String text = letters(random, random.nextInt(60));
            assertThat(new ManyWords(words).in(text))
                    .containsExactlyInAnyOrderElementsOf(
                            words.stream().filter(text::contains).distinct().toList());
        }
    }

    @Test
    void wordsStandAtTheBeginningAtTheEndAndInsideEachOther() {
        assertThat(new ManyWords(List.of("abc", "abcd", "bcd", "xyz")).in("abcd"))
                .containsExactly("abc", "abcd", "bcd");
    }

    @Test
    void aWordThatIsTooShortIsRefused() {
        assertThatThrownBy(() -> new ManyWords(List.of("ab"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
