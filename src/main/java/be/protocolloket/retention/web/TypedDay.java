package be.protocolloket.retention.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A day as somebody typed it. */
final class TypedDay {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** From a date field, or written as 24/5/2026; null for what is neither. */
    static @Nullable LocalDate of(String text) {
        return Stream.of(DateTimeFormatter.ISO_LOCAL_DATE, TYPED)
                .map(format -> of(text.strip(), format))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate of(String text, DateTimeFormatter format) {
        try {
            return LocalDate.parse(text, format);
        } catch (DateTimeException otherForm) {
            return null;
        }
    }
}
