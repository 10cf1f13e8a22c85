package be.protocolloket.workflow.form.reading;

import be.protocolloket.workflow.form.CheckboxField;
import be.protocolloket.workflow.form.ChecklistField;
import be.protocolloket.workflow.form.DateTimeField;
import be.protocolloket.workflow.form.FormField;
import be.protocolloket.workflow.form.FormValues;
import be.protocolloket.workflow.form.NumberField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brings what a task starts with into the types that a form's values have. */
final class StartValues {

    private StartValues() {}

    /** @throws IllegalArgumentException when the value cannot stand in this field */
    static @Nullable Object typed(FormField field, @Nullable Object value) {
        Object given = value == null ? field.traits().defaultValue() : value;
        if (given == null) {
            return field instanceof CheckboxField ? Boolean.FALSE : null;
        }
        if (field instanceof CheckboxField) {
            return Boolean.valueOf(given.toString());
        }
        if (field instanceof NumberField) {
            return new BigDecimal(given.toString());
        }
        if (field instanceof ChecklistField) {
            return ((Collection<?>) given).stream().map(Object::toString).toList();
        }
        if (field instanceof DateTimeField when) {
            return moment(when, given);
        }
        return given instanceof Enum<?> constant ? constant.name() : given.toString();
    }

    /** The rows that a repeating part starts with. */
    static List<Map<String, @Nullable Object>> rows(@Nullable Object value) {
        return value == null
                ? List.of()
                : ((Collection<?>) value).stream().map(StartValues::row).toList();
    }

    private static Map<String, @Nullable Object> row(Object row) {
        if (row instanceof FormValues values) {
            return values.values();
        }
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) row).forEach((key, value) -> copy.put(key.toString(), value));
        return copy;
    }

    private static Object moment(DateTimeField field, Object given) {
        return switch (field.subtype()) {
            case DATE -> LocalDate.parse(given.toString());
            case TIME -> LocalTime.parse(given.toString());
            case DATETIME -> LocalDateTime.parse(given.toString());
        };
    }
}
