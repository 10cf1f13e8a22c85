package be.protocolloket.exchange.web.delivery;

import be.protocolloket.workflow.SeenText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** A day as people type it: 24/5/2026. */
final class TypedDay {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    /** Null for what is no day. */
    static @Nullable LocalDate of(String text) {
        try {
            return LocalDate.parse(SeenText.withoutMarks(text).strip(), TYPED);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
