package be.protocolloket.workflow.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers, read and checked against their form. A field that was shown and left empty is present without a value; a field
 * that a condition hid is absent.
 *
 * @param values by key: String, Boolean, BigDecimal, LocalDate, LocalTime, LocalDateTime, List of String (checklist) or List
 *     of FormValues (repeating rows); a row also carries what its start value held beside the fields, such as an id
 */
public record FormValues(Map<String, @Nullable Object> values) {

    /** The options of a question that must be answered either way: a checkbox cannot tell no from not answered. */
    public enum YesNo {
        YES,
        NO
    }

    public FormValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Whether the field was shown to the person who answered. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Text, or the value of the chosen option; null when empty or hidden. */
    public @Nullable String string(String key) {
        return get(key, String.class);
    }

    /** Like {@link #string}, with the empty text instead of null. */
    public String text(String key) {
        String text = string(key);
        return text == null ? "" : text;
    }

    /** The chosen option as the constant of that name; empty when nothing was chosen, or something that is none of them. */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> options) {
        String chosen = string(key);
        return Arrays.stream(options.getEnumConstants())
                .filter(option -> option.name().equals(chosen))
                .findFirst();
    }

    /** Whether the option of that name was chosen. */
    public boolean chose(String key, Enum<?> option) {
        return option.name().equals(string(key));
    }

    /** True only for a ticked checkbox. */
    public boolean bool(String key) {
        return Boolean.TRUE.equals(get(key, Boolean.class));
    }

    public @Nullable BigDecimal number(String key) {
        return get(key, BigDecimal.class);
    }

    public @Nullable LocalDate date(String key) {
        return get(key, LocalDate.class);
    }

    public @Nullable LocalTime time(String key) {
        return get(key, LocalTime.class);
    }

    public @Nullable LocalDateTime dateTime(String key) {
        return get(key, LocalDateTime.class);
    }

    /** The ticked options of a checklist; empty when none is, or when hidden. */
    public List<String> strings(String key) {
        return each(key, String.class);
    }

    /** The rows of a repeating part, in the order of the page; empty when hidden. */
    public List<FormValues> list(String path) {
        return each(path, FormValues.class);
    }

    private <T> List<T> each(String key, Class<T> type) {
        List<?> all = get(key, List.class);
        return all == null ? List.of() : all.stream().map(type::cast).toList();
    }

    private <T> @Nullable T get(String key, Class<T> type) {
        Object value = values.get(key);
        if (value != null && !type.isInstance(value)) {
            throw new IllegalArgumentException("Field " + key + " holds a "
                    + value.getClass().getSimpleName() + ", not a " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
