package be.protocolloket.exchange.course;

import be.protocolloket.exchange.rule.Words;
import be.protocolloket.workflow.EnumNames;
import be.protocolloket.workflow.form.FormOption;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The reader's words for the answers that a form of a case offers or keeps. */
@Component
class CaseWords {

    /** What is stored in the file is in Dutch, whatever language its writer reads. */
    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    private final Words words;
    private final MessageSource messages;

    CaseWords(Words words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    String of(String key, Object... args) {
        return words.of(key, args);
    }

    /** Options with the words {@code <key>.<value>}, the value in lower case with hyphens. */
    List<FormOption> options(String key, Collection<? extends Enum<?>> values) {
        return values.stream()
                .map(Enum::name)
                .map(value -> new FormOption(value, of(key + "." + hyphened(value))))
                .toList();
    }

    /** The stored form of an answer: its words in Dutch, then the text typed with it. */
    String noted(String key, String value, String text) {
        return kept(text, key + "." + hyphened(value));
    }

    /** The stored form of a sentence in Dutch, then the text typed with it. */
    String kept(String text, String key, Object... args) {
        String answer = messages.getMessage(key, args, DUTCH);
        return text.isBlank() ? answer : answer + "\n" + text.strip();
    }

    private static String hyphened(String value) {
        return EnumNames.hyphened(value);
    }
}
