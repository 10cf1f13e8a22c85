package be.protocolloket.protocol.web.edit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record of the document model, as a form asks for it.
 *
 * @param type the record, enum or value type; of a list, that of its elements
 * @param target what it points to, for references
 */
record Field(
        String record,
        String name,
        Kind kind,
        Class<?> type,
        boolean required,
        @Nullable Target target) {

    private static final Set<String> LONG = Set.of(
            "text",
            "clause",
            "justification",
            "quote",
            "note",
            "citation",
            "replacementClause",
            "context",
            "stated",
            "corrected");
    private static final Map<Class<?>, List<Field>> KNOWN = new ConcurrentHashMap<>();

    static List<Field> of(Class<?> record) {
        return KNOWN.computeIfAbsent(
                record,
                each -> Arrays.stream(each.getRecordComponents())
                        .map(component -> of(each, component))
                        .toList());
    }

    static Field of(Class<?> record, String name) {
        return of(record).stream()
                .filter(field -> field.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(record.getSimpleName() + "." + name));
    }

    /** Key of what people call it. */
    String labelKey() {
        return "protocol.document.field." + record + "." + name;
    }

    private static Field of(Class<?> owner, RecordComponent component) {
        String record = owner.getSimpleName();
        String name = component.getName();
        boolean list = component.getType() == List.class;
        Class<?> type = list ? element(component) : component.getType();
        Optional<Target> target = Target.of(record, name);
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        boolean required = property != null && property.required();
        return new Field(record, name, kind(name, type, list, target.isPresent()), type, required, target.orElse(null));
    }

    private static Kind kind(String name, Class<?> type, boolean list, boolean points) {
        if (points) {
            return list ? Kind.REFERENCES : Kind.REFERENCE;
        } else if (type.isEnum()) {
            return list ? Kind.CHOICES : Kind.CHOICE;
        } else if (type.isRecord()) {
            return list ? Kind.RECORDS : Kind.RECORD;
        } else if (type == LocalDate.class) {
            return Kind.DATE;
        } else if (type == Period.class) {
            return Kind.PERIOD;
        } else if (type == boolean.class) {
            return Kind.FLAG;
        } else if (type == Integer.class) {
            return Kind.NUMBER;
        } else if (list) {
            return Kind.LINES;
        } else if (name.equals("id")) {
            return Kind.ID;
        }
        return LONG.contains(name) ? Kind.LONG_TEXT : Kind.TEXT;
    }

    private static Class<?> element(RecordComponent component) {
        return (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
    }
}
