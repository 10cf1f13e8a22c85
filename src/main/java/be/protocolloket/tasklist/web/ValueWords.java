package be.protocolloket.tasklist.web;

import be.protocolloket.workflow.form.FormField;
import be.protocolloket.workflow.form.reading.FormScope;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as people read and write them. */
record ValueWords(FormLabels labels, FormTexts texts) {

    /** For reading: one text a line. */
    List<String> lines(FormScope scope, FormField field, @Nullable Object value) {
        if (value == null || value instanceof Collection<?> none && none.isEmpty()) {
            return List.of(texts.message("workflow.form.empty"));
        }
        if (value instanceof Collection<?> many) {
            return many.stream()
                    .map(each -> option(scope, field, each.toString()))
                    .toList();
        }
        if (value instanceof Boolean yes) {
            return List.of(texts.message(yes ? "workflow.form.yes" : "workflow.form.no"));
        }
        if (value instanceof LocalDate date) {
            return List.of(date.format(pattern("workflow.form.format.date")));
        }
        if (value instanceof LocalDateTime moment) {
            return List.of(moment.format(pattern("workflow.form.format.datetime")));
        }
        return value instanceof String text ? option(scope, field, text).lines().toList() : List.of(input(value));
    }

    private DateTimeFormatter pattern(String key) {
        return DateTimeFormatter.ofPattern(texts.message(key), texts.locale());
    }

    private String option(FormScope scope, FormField field, String value) {
        return labels.options(scope, field).stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(option -> option.label())
                .orElse(value);
    }

    /** For an input: in the form that is also read back. */
    static String input(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString().replace('.', ',');
        }
        if (value instanceof LocalDate date) {
            return date.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));
        }
        if (value instanceof LocalTime time) {
            return time.format(DateTimeFormatter.ofPattern("HH:mm"));
        }
        if (value instanceof LocalDateTime moment) {
            return moment.format(DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm"));
        }
        return value == null ? "" : value.toString();
    }
}
