package be.protocolloket.exchange.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An OpenAPI document, as a page shows it.
 *
 * @param about by paragraph
 * @param parts in the order of the document's tags
 * @param shapes the schemas, by name
 */
record ApiPage(List<String> about, List<Part> parts, List<Shape> shapes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The operations under one tag. */
    record Part(String name, String about, List<Operation> operations) {}

    /** @param example of the body; null without a body or an example */
    record Operation(
            String id,
            String method,
            String path,
            String summary,
            String about,
            List<Field> parameters,
            @Nullable String body,
            @Nullable String example,
            List<Answer> answers) {}

    /** @param shape of what is answered; null without content */
    record Answer(String status, String about, @Nullable String shape) {}

    record Shape(String name, String about, List<Field> fields) {}

    record Field(String name, String type, boolean required, String about) {}

    static ApiPage of(JsonNode document) {
        var operations = new ArrayList<Map.Entry<String, Operation>>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> operations.add(Map.entry(
                                method.getValue().path("tags").path(0).asString(""),
                                operation(document, path.getKey(), method.getKey(), method.getValue())))));
        var parts = document.path("tags")
                .valueStream()
                .map(tag -> new Part(
                        text(tag, "name"),
                        text(tag, "description"),
                        operations.stream()
                                .filter(each -> each.getKey().equals(text(tag, "name")))
                                .map(Map.Entry::getValue)
                                .toList()))
                .toList();
        var shapes = document.path("components").path("schemas").properties().stream()
                .filter(schema -> schema.getValue().has("properties"))
                .map(schema -> shape(schema.getKey(), schema.getValue()))
                .toList();
        return new ApiPage(List.of(text(document.path("info"), "description").split("\n\n")), parts, shapes);
    }

    private static Operation operation(JsonNode document, String path, String method, JsonNode node) {
        var body = node.path("requestBody").path("content").properties().stream()
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
        return new Operation(
                text(node, "operationId"),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                text(node, "summary"),
                text(node, "description"),
                node.path("parameters")
                        .valueStream()
                        .map(each -> new Field(
                                text(each, "name"),
                                type(each.path("schema")),
                                each.path("required").asBoolean(false),
                                text(each, "description")))
                        .toList(),
                body == null ? null : type(body.path("schema")),
                body == null ? null : example(body),
                node.path("responses").properties().stream()
                        .map(answer -> answer(document, answer.getKey(), answer.getValue()))
                        .toList());
    }

    private static Answer answer(JsonNode document, String status, JsonNode node) {
        var reference = text(node, "$ref");
        var found = reference.isEmpty() ? node : document.at(reference.substring(1));
        return new Answer(
                status,
                text(found, "description"),
                found.path("content").properties().stream()
                        .map(content -> type(content.getValue().path("schema")))
                        .findFirst()
                        .orElse(null));
    }

    private static Shape shape(String name, JsonNode schema) {
        var required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        return new Shape(
                name,
                text(schema, "description"),
                schema.path("properties").properties().stream()
                        .map(field -> new Field(
                                field.getKey(),
                                type(field.getValue()),
                                required.contains(field.getKey()),
                                text(field.getValue(), "description")))
                        .toList());
    }

    private static @Nullable String example(JsonNode body) {
        var example = body.has("example")
                ? body.get("example")
                : body.path("examples").path("default").path("value");
        if (example.isMissingNode()) {
            return body.path("examples").properties().stream()
                    .map(each -> each.getValue().path("value"))
                    .map(ApiPage::pretty)
                    .findFirst()
                    .orElse(null);
        }
        return pretty(example);
    }

    private static String pretty(JsonNode example) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(example);
    }

    /** Such as {@code NewCase}, {@code string (uuid)}, {@code Item[]} or {@code A | B}. */
    private static String type(JsonNode schema) {
        var reference = text(schema, "$ref");
        if (!reference.isEmpty()) {
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (schema.has("items")) {
            return type(schema.path("items")) + "[]";
        }
        if (schema.has("enum")) {
            return String.join(
                    " | ",
                    schema.path("enum").valueStream().map(JsonNode::asString).toList());
        }
        var format = text(schema, "format");
        var kind = schema.path("type");
        var name = kind.isArray() ? kind.path(0).asString("") : kind.asString("");
        return format.isEmpty() ? name : name + " (" + format + ")";
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }
}
