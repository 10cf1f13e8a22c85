package be.protocolloket.workflow.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers in the shapes that FEEL knows. */
final class FeelValues {

    private FeelValues() {}

    static Map<String, @Nullable Object> of(Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> converted = new LinkedHashMap<>();
        values.forEach((name, value) -> converted.put(name, one(value)));
        return converted;
    }

    private static @Nullable Object one(@Nullable Object value) {
        if (value instanceof FormValues row) {
            return of(row.values());
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(FeelValues::one).toList();
        }
        return value;
    }
}
