package be.protocolloket.exchange.api.refusal;

import be.protocolloket.exchange.api.body.Lines;
import be.protocolloket.party.software.ApiProblem.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where a JSON body could not be read and what was expected there. Repeats no value, because it may be personal data. */
final class UnreadableBody {

    private final Lines lines;
    private final Locale locale;

    UnreadableBody(Lines lines, Locale locale) {
        this.lines = lines;
        this.locale = locale;
    }

    static boolean tooLarge(Throwable failed) {
        return cause(failed) instanceof StreamConstraintsException;
    }

    List<Line> lines(Throwable failed) {
        var cause = cause(failed);
        if (cause == null) {
            return List.of(lines.line(null, "exchange.api.body-missing", locale));
        }
        if (cause instanceof UnrecognizedPropertyException unknown) {
            var known = Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return List.of(lines.line(path(unknown), "exchange.api.field-unknown", locale, known));
        }
        if (cause instanceof InvalidFormatException wrong
                && wrong.getTargetType() != null
                && wrong.getTargetType().isEnum()) {
            var known = Arrays.stream(wrong.getTargetType().getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
            return List.of(lines.line(path(wrong), "exchange.api.value-unknown", locale, known));
        }
        if (cause instanceof DatabindException wrong && !wrong.getPath().isEmpty()) {
            return List.of(lines.line(path(wrong), "exchange.api.value-form", locale));
        }
        var place = cause.getLocation();
        return List.of(lines.line(
                null,
                "exchange.api.json",
                locale,
                String.valueOf(place == null ? 0 : place.getLineNr()),
                String.valueOf(place == null ? 0 : place.getColumnNr())));
    }

    private static @Nullable JacksonException cause(Throwable failed) {
        return Stream.iterate(failed, Objects::nonNull, Throwable::getCause)
                .filter(JacksonException.class::isInstance)
                .map(JacksonException.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** Such as {@code subjects[0].insz}. */
    private static String path(JacksonException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
