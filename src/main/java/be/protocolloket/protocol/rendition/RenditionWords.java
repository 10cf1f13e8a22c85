package be.protocolloket.protocol.rendition;

import be.protocolloket.protocol.document.DateStyle;
import be.protocolloket.protocol.document.LegalReference;
import be.protocolloket.workflow.DatabaseClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The fixed words of a protocol's text, in Dutch whatever the reader's language: it is the text that is signed. */
final class RenditionWords {

    static final Locale LANGUAGE = Locale.forLanguageTag("nl-BE");

    private static final DateTimeFormatter NUMERIC = DateTimeFormatter.ofPattern("dd/MM/yyyy", LANGUAGE);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/yyyy 'om' HH:mm", LANGUAGE);
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private final MessageSource messages;
    private final DateStyle style;

    RenditionWords(MessageSource messages, DateStyle style) {
        this.messages = messages;
        this.style = style;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LANGUAGE);
    }

    /** The message of a code of the document model. */
    String of(Enum<?> code) {
        return of("protocol.document." + code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    String date(LocalDate date) {
        return style == DateStyle.NUMERIC ? NUMERIC.format(date) : written(date);
    }

    String written(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    String moment(Instant instant) {
        return MOMENT.format(instant.atZone(DatabaseClock.ZONE));
    }

    /** For instance 3 maanden, or 1 jaar en 6 maanden. */
    String period(Period period) {
        List<String> parts = new ArrayList<>();
        if (period.getYears() != 0) {
            parts.add(period.getYears() + " jaar");
        }
        if (period.getMonths() != 0) {
            parts.add(period.getMonths() + (period.getMonths() == 1 ? " maand" : " maanden"));
        }
        if (period.getDays() != 0 || parts.isEmpty()) {
            parts.add(period.getDays() + (period.getDays() == 1 ? " dag" : " dagen"));
        }
        return and(parts);
    }

    String and(List<String> parts) {
        return joined(parts, " en ");
    }

    String or(List<String> parts) {
        return joined(parts, " of ");
    }

    /** For instance VCW art. 6.29 §1 2°. */
    static String reference(LegalReference reference) {
        return Stream.of(
                        reference.instrument(),
                        reference.article() == null ? null : "art. " + reference.article(),
                        reference.paragraph() == null
                                ? null
                                : "§" + reference.paragraph().replace("§", ""),
                        reference.subparagraph() == null ? null : reference.subparagraph() + " lid",
                        reference.point())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String joined(List<String> parts, String last) {
        int size = parts.size();
        return size < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, size - 1)) + last + parts.get(size - 1);
    }
}
