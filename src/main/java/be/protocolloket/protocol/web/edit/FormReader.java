package be.protocolloket.protocol.web.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns posted answers into the document's tree, following the shape of the records; reports the answers that the shape does not have. */
final class FormReader {

    private static final int LONGEST = 50_000;
    private static final int LONGEST_LINE = 1_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DateTimeFormatter BELGIAN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, List<String>> posted;
    private final EditWords words;
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> unread;
    private final List<Problem> problems = new ArrayList<>();

    FormReader(Map<String, List<String>> posted, EditWords words) {
        this.posted = posted;
        this.words = words;
        this.unread = new HashSet<>(posted.keySet());
        for (String name : posted.keySet()) {
            for (int i = 0; i < name.length(); i++) {
                if (name.charAt(i) == '.' || name.charAt(i) == ']') {
                    prefixes.add(name.substring(0, name.charAt(i) == ']' ? i + 1 : i));
                }
            }
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** Names that no field of the form has. */
    Set<String> unread() {
        return unread;
    }

    /** Null when nothing was filled in. */
    @Nullable
    JsonNode read(Field field, String name) {
        return switch (field.kind()) {
            case RECORD -> object(field.type(), name);
            case RECORDS -> objects(field.type(), name);
            case CHOICES, REFERENCES -> array(answers(name));
            case LINES ->
                array(answer(name)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
            case FLAG -> answer(name).isEmpty() ? null : NODES.booleanNode(true);
            default -> value(field, name, answer(name));
        };
    }

    private @Nullable JsonNode value(Field field, String name, String text) {
        if (text.isEmpty()) {
            return null;
        }
        int longest = field.kind() == Kind.LONG_TEXT ? LONGEST : LONGEST_LINE;
        if (text.length() > longest) {
            problems.add(new Problem(name, words.of("protocol.edit.problem.long", words.label(field), longest)));
        }
        return typed(field, name, text);
    }

    private JsonNode typed(Field field, String name, String text) {
        return switch (field.kind()) {
            case DATE -> NODES.stringNode(date(field, name, text));
            case PERIOD -> NODES.stringNode(period(field, name, text));
            case NUMBER -> number(field, name, text);
            default -> NODES.stringNode(text);
        };
    }

    private String date(Field field, String name, String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException notIso) {
            try {
                return LocalDate.parse(text, BELGIAN).toString();
            } catch (DateTimeException no) {
                problems.add(new Problem(name, words.of("protocol.edit.problem.date", words.label(field))));
                return text;
            }
        }
    }

    private String period(Field field, String name, String text) {
        return PeriodWords.read(text).map(Object::toString).orElseGet(() -> {
            problems.add(new Problem(name, words.of("protocol.edit.problem.period", words.label(field))));
            return text;
        });
    }

    private JsonNode number(Field field, String name, String text) {
        try {
            return NODES.numberNode(Integer.parseInt(text));
        } catch (NumberFormatException no) {
            problems.add(new Problem(name, words.of("protocol.edit.problem.number", words.label(field))));
            return NODES.stringNode(text);
        }
    }

    private @Nullable JsonNode object(Class<?> record, String name) {
        ObjectNode object = NODES.objectNode();
        for (Field field : Field.of(record)) {
            JsonNode value = read(field, name + "." + field.name());
            if (value != null) {
                object.set(field.name(), value);
            }
        }
        if (object.isEmpty()) {
            return null;
        }
        for (Field field : Field.of(record)) {
            if (field.required() && !object.has(field.name())) {
                String key = field.kind() == Kind.CHOICE ? "choose" : "missing";
                problems.add(new Problem(
                        name + "." + field.name(), words.of("protocol.edit.problem." + key, words.label(field))));
            }
        }
        return object;
    }

    /** Keeps empty elements, so that the fields on the page stay where they are. */
    private @Nullable JsonNode objects(Class<?> record, String name) {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; prefixes.contains(name + "[" + i + "]"); i++) {
            JsonNode element = object(record, name + "[" + i + "]");
            array.add(element == null ? NODES.objectNode() : element);
        }
        return array.isEmpty() ? null : array;
    }

    private @Nullable JsonNode array(List<String> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array.isEmpty() ? null : array;
    }

    private String answer(String name) {
        return answers(name).stream().findFirst().orElse("");
    }

    private List<String> answers(String name) {
        unread.remove(name);
        return posted.getOrDefault(name, List.of()).stream()
                .map(value -> value.replace("\r\n", "\n").strip())
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
