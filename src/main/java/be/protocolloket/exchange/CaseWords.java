package be.protocolloket.exchange;

import be.protocolloket.workflow.form.FormOption;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The reader's words for the answers that a form of a case offers or keeps. */
@Component
class CaseWords {

    private final Words words;

    CaseWords(Words words) {
        this.words = words;
    }

    String of(String key, Object... args) {
        return words.of(key, args);
    }

    /** Options with the words {@code <key>.<value>}, the value in lower case with hyphens. */
    List<FormOption> options(String key, List<String> values) {
        return values.stream()
                .map(value -> new FormOption(value, of(key + "." + hyphened(value))))
                .toList();
    }

    /** Words for an answer, and what was typed with it. */
    String noted(String key, String value, String text) {
        String answer = of(key + "." + hyphened(value));
        return text.isBlank() ? answer : answer + "\n" + text.strip();
    }

    private static String hyphened(String value) {
        return value.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
