package be.protocolloket.protocol.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.wording.DocumentLabels;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The published schema, the records and the labels say the same. */
class SchemaAgreementTests {

    private final JsonNode schema = ProtocolDocuments.schema();

    static Stream<Class<?>> types() {
        Set<Class<?>> seen = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(List.of(ProtocolDocument.class));
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (seen.add(type) && type.isRecord()) {
                Arrays.stream(type.getRecordComponents())
                        .map(SchemaAgreementTests::element)
                        .filter(component -> component.getPackage() == ProtocolDocument.class.getPackage())
                        .forEach(open::add);
            }
        }
        return seen.stream();
    }

    static Stream<Class<?>> records() {
        return types().filter(Class::isRecord);
    }

    static Stream<Class<?>> enums() {
        return types().filter(Class::isEnum);
    }

    @ParameterizedTest
    @MethodSource("records")
    void objectsHaveTheComponentsOfTheirRecord(Class<?> type) {
        JsonNode object = definition(type);
        assertThat(object.path("additionalProperties").asBoolean(true)).isFalse();
        assertThat(object.path("properties").propertyNames()).containsExactlyElementsOf(names(type, false));
        assertThat(strings(object.path("required"))).containsExactlyElementsOf(names(type, true));
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode property = object.path("properties").path(component.getName());
            assertThat(property.path("title").asString())
                    .isEqualTo(label("nl", DocumentLabels.key(type, component.getName())));
            assertThat(property.path("description").asString()).isNotBlank();
            assertThat(shape(property))
                    .as(type.getSimpleName() + "." + component.getName())
                    .isEqualTo(shape(component));
        }
    }

    @ParameterizedTest
    @MethodSource("enums")
    void enumsHaveTheConstantsOfTheirEnum(Class<?> type) {
        assertThat(strings(definition(type).path("enum")))
                .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .toList());
        for (Object constant : type.getEnumConstants()) {
            String key = DocumentLabels.key((Enum<?>) constant);
            assertThat(label("nl", key)).isNotBlank();
            assertThat(label("en", key)).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentHasALabelInBothLanguages(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            assertThat(label("nl", DocumentLabels.key(type, component.getName())))
                    .isNotBlank();
            assertThat(label("en", DocumentLabels.key(type, component.getName())))
                    .isNotBlank();
        }
    }

    @Test
    void schemaDefinesNothingElse() {
        assertThat(schema.path("$defs").propertyNames())
                .containsExactlyInAnyOrderElementsOf(types().filter(type -> type != ProtocolDocument.class)
                        .map(Class::getSimpleName)
                        .toList());
        assertThat(schema.path("$id").asString()).isEqualTo(ProtocolDocument.SCHEMA);
    }

    @Test
    void labelsNameNothingElse() {
        long labels =
                records().mapToLong(type -> type.getRecordComponents().length).sum()
                        + enums().mapToLong(type -> type.getEnumConstants().length)
                                .sum();
        assertThat(bundle("nl").keySet()).hasSize((int) labels);
        assertThat(bundle("en").keySet()).hasSize((int) labels);
    }

    private JsonNode definition(Class<?> type) {
        return type == ProtocolDocument.class ? schema : schema.path("$defs").path(type.getSimpleName());
    }

    private static List<String> names(Class<?> type, boolean requiredOnly) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !requiredOnly || required(component))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean required(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property != null && property.required();
    }

    private static String shape(RecordComponent component) {
        boolean list = component.getType() == List.class;
        Class<?> element = element(component);
        String name = element.getPackage() == ProtocolDocument.class.getPackage()
                ? element.getSimpleName()
                : switch (element.getSimpleName()) {
                    case "boolean" -> "boolean";
                    case "Integer" -> "integer";
                    default -> "string";
                };
        return list ? "list of " + name : name;
    }

    private static String shape(JsonNode property) {
        if (property.has("items")) {
            return "list of " + shape(property.path("items"));
        }
        String ref = property.path("$ref").asString("");
        return property.has("const")
                ? "string"
                : ref.isEmpty() ? property.path("type").asString() : ref.substring("#/$defs/".length());
    }

    private static Class<?> element(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0]
                : component.getType();
    }

    private static Collection<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "messages.protocol-document",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String label(String language, String key) {
        return bundle(language).getString(key);
    }
}
