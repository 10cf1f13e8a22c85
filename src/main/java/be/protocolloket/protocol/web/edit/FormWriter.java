package be.protocolloket.protocol.web.edit;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.web.edit.FieldView.ItemView;
import be.protocolloket.workflow.form.FormOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Draws a part of the document's tree as fields. */
final class FormWriter {

    /** The first of these that a list item has is its title on the page. */
    private static final List<String> TITLES = List.of(
            "label",
            "heading",
            "legalName",
            "name",
            "number",
            "title",
            "mark",
            "citation",
            "text",
            "part",
            "kind",
            "stated",
            "gdprArticle",
            "state",
            "code");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final ProtocolDocument around;
    private final EditWords words;
    private final Map<String, String> errors;
    private final @Nullable String opened;

    /**
     * @param around the document that references point into
     * @param opened name of the list item to show unfolded
     */
    FormWriter(ProtocolDocument around, EditWords words, List<Problem> problems, @Nullable String opened) {
        this.around = around;
        this.words = words;
        this.errors = problems.stream().collect(Collectors.toMap(Problem::name, Problem::text, (one, two) -> one));
        this.opened = opened;
    }

    FieldView view(Field field, String name, JsonNode value, String label) {
        String hint = words.hint(field);
        List<String> chosen = values(field, value);
        return new FieldView(
                field.kind(),
                name,
                label,
                text(field, value),
                field.required(),
                hint.isEmpty() ? null : hint,
                errors.get(name),
                options(field, chosen),
                chosen,
                field.kind() == Kind.RECORD ? fields(field.type(), name, value) : List.of(),
                field.kind() == Kind.RECORDS ? items(field.type(), name, value) : List.of());
    }

    private List<FieldView> fields(Class<?> record, String name, JsonNode value) {
        return Field.of(record).stream()
                .map(field -> view(field, name + "." + field.name(), value.path(field.name()), words.label(field)))
                .toList();
    }

    private List<ItemView> items(Class<?> record, String name, JsonNode list) {
        List<ItemView> items = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String item = name + "[" + i + "]";
            List<FieldView> fields = fields(record, item, list.path(i));
            boolean open = item.equals(opened)
                    || (opened != null && opened.startsWith(item + "."))
                    || list.size() == 1
                    || fields.stream().anyMatch(FieldView::problematic);
            items.add(new ItemView(item, title(record, list.path(i), i), open, i == 0, i == list.size() - 1, fields));
        }
        return items;
    }

    private String title(Class<?> record, JsonNode item, int index) {
        String title = TITLES.stream()
                .filter(item::hasNonNull)
                .findFirst()
                .map(name -> titleText(record, name, item.path(name)))
                .orElseGet(() -> firstText(item));
        String number = String.valueOf(index + 1);
        return title.isBlank() ? number : number + ". " + title;
    }

    private String titleText(Class<?> record, String name, JsonNode value) {
        Field field = Field.of(record, name);
        String text = field.kind() == Kind.CHOICE ? chosen(field, value.asString()) : value.asString();
        String line = text.replace('\n', ' ').replace("**", "");
        return line.length() > 90 ? line.substring(0, 89) + "…" : line;
    }

    /** Somebody may have posted a choice that does not exist: it is shown as it came, and refused on its field. */
    private String chosen(Field field, String value) {
        return words.options(field.type()).stream()
                .filter(option -> option.value().equals(value))
                .map(FormOption::label)
                .findFirst()
                .orElse(value);
    }

    /** A record without a name is shown by the text of its first element. */
    private static String firstText(JsonNode item) {
        String text = item.path("body").path(0).path("text").asString("");
        return text.length() > 90 ? text.substring(0, 89) + "…" : text.replace('\n', ' ');
    }

    private String text(Field field, JsonNode value) {
        return switch (field.kind()) {
            case RECORD, RECORDS, CHOICES, REFERENCES -> "";
            case LINES -> value.valueStream().map(JsonNode::asString).collect(Collectors.joining("\n"));
            case DATE -> value.isMissingNode() ? "" : belgian(value.asString());
            case PERIOD -> value.isMissingNode() ? "" : PeriodWords.write(value.asString(), words.locale());
            default -> value.isMissingNode() ? "" : value.asString();
        };
    }

    private static String belgian(String date) {
        try {
            return DAY.format(LocalDate.parse(date));
        } catch (DateTimeException asTyped) {
            return date;
        }
    }

    private static List<String> values(Field field, JsonNode value) {
        return switch (field.kind()) {
            case CHOICES, REFERENCES ->
                value.valueStream().map(JsonNode::asString).toList();
            case CHOICE, REFERENCE, FLAG -> value.isMissingNode() ? List.of() : List.of(value.asString());
            default -> List.of();
        };
    }

    /** The choices, including the current value even if it refers to nothing. */
    private List<FormOption> options(Field field, List<String> chosen) {
        List<FormOption> known = field.target() != null
                ? field.target().options(around)
                : field.type().isEnum() ? words.options(field.type()) : List.of();
        if (field.kind() == Kind.FLAG) {
            return List.of();
        }
        Stream<FormOption> lost = chosen.stream()
                .filter(value ->
                        known.stream().noneMatch(option -> option.value().equals(value)))
                .map(value -> new FormOption(value, value));
        return Stream.concat(known.stream(), lost).toList();
    }
}
