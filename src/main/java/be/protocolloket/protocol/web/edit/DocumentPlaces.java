package be.protocolloket.protocol.web.edit;

import be.protocolloket.protocol.document.Article;
import be.protocolloket.protocol.document.Flow;
import be.protocolloket.protocol.document.Party;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.workflow.form.FormOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in a reader's words where something stands in a document, and what is chosen there; for the templates. */
@Component
public class DocumentPlaces {

    private static final Pattern STEP = Pattern.compile("([A-Za-z][A-Za-z0-9]*)((?:\\[.*?](?=[.\\[]|$))*)");
    private static final Pattern ELEMENT = Pattern.compile("\\[(.*?)](?=[.\\[]|$)");

    private final MessageSource messages;

    DocumentPlaces(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * @param path such as {@code flows[0].itemGroups[2].label}; keys may stand in place of the numbers, as in {@code flows[f1]}
     * @param text where keys are looked up; none when there is only a file
     */
    public String name(String path, @Nullable ProtocolDocument text) {
        EditWords words = words();
        List<String> names = new ArrayList<>();
        Class<?> type = ProtocolDocument.class;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            Optional<Field> field = field(type, step.group(1));
            StringBuilder name = new StringBuilder(field.map(words::label).orElse(step.group(1)));
            Matcher element = ELEMENT.matcher(step.group(2));
            while (element.find()) {
                name.append(' ').append(element(step.group(1), element.group(1), text));
            }
            names.add(name.toString());
            type = field.<Class<?>>map(Field::type).orElse(Object.class);
        }
        return names.isEmpty() ? words.of("protocol.place.whole") : String.join(" › ", names);
    }

    /** What a setting says: choices by their name, dates and terms in words. */
    public String value(String path, @Nullable String value, ProtocolDocument text) {
        if (value == null) {
            return words().of("protocol.place.nothing");
        }
        Class<?> type = ProtocolDocument.class;
        Optional<Field> field = Optional.empty();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            field = field(type, step.group(1));
            type = field.<Class<?>>map(Field::type).orElse(Object.class);
        }
        return field.map(each -> value(each, value, text, words())).orElse(value);
    }

    static String value(Field field, String value, ProtocolDocument text, EditWords words) {
        return switch (field.kind()) {
            case CHOICE, CHOICES -> chosen(words.options(field.type()), value);
            case REFERENCE, REFERENCES ->
                chosen(Objects.requireNonNull(field.target()).options(text), value);
            case PERIOD -> PeriodWords.write(value, words.locale());
            case DATE -> day(value, words);
            case FLAG -> words.of("protocol.place." + value);
            default -> value;
        };
    }

    private static String chosen(List<FormOption> options, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(FormOption::label)
                .findFirst()
                .orElse(value);
    }

    private static String day(String value, EditWords words) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(words.locale())
                    .format(LocalDate.parse(value));
        } catch (DateTimeException asIs) {
            return value;
        }
    }

    private static Optional<Field> field(Class<?> type, String name) {
        return type.isRecord()
                ? Field.of(type).stream()
                        .filter(field -> field.name().equals(name))
                        .findFirst()
                : Optional.empty();
    }

    /** An element by its key where there is one, else by its place, counted from 1. */
    private static String element(String list, String key, @Nullable ProtocolDocument text) {
        if (text == null) {
            return key.matches("\\d{1,6}") ? String.valueOf(Integer.parseInt(key) + 1) : key;
        }
        Optional<String> name = switch (list) {
            case "articles" -> text.article(key).map((Article article) -> Target.name(article));
            case "flows" ->
                text.flows().stream()
                        .filter(flow -> flow.id().equals(key))
                        .map((Flow flow) -> Target.name(text, flow))
                        .findFirst();
            default -> text.party(key).map(Party::displayName);
        };
        return name.map(known -> "‘" + known + "’").orElse(key.startsWith("#") ? key.substring(1) : key);
    }

    private EditWords words() {
        return new EditWords(messages, LocaleContextHolder.getLocale());
    }
}
