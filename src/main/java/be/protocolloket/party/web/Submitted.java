package be.protocolloket.party.web;

import be.protocolloket.party.refusal.PartyProblem;
import be.protocolloket.party.refusal.PartyRefusedException;
import be.protocolloket.workflow.SeenText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody filled in, kept as written so that it can be shown again. */
class Submitted {

    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final Map<String, String> values;
    private final List<PartyProblem> unreadable = new ArrayList<>();

    Submitted(Map<String, String> values) {
        this.values = values;
    }

    static Submitted nothing() {
        return new Submitted(Map.of());
    }

    /** Empty when the field was not sent. */
    public String text(String field) {
        return values.getOrDefault(field, "");
    }

    /** From a date field, or written as 24/5/2024; what is neither becomes a problem of the field. */
    @Nullable
    LocalDate date(String field) {
        var text = SeenText.withoutMarks(text(field)).strip();
        if (text.isEmpty()) {
            return null;
        }
        for (var format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException otherForm) {
                continue;
            }
        }
        unreadable.add(PartyProblem.of(field, "party.problem.date"));
        return null;
    }

    /** Empty for what is no id. */
    @Nullable
    UUID id(String field) {
        try {
            return UUID.fromString(text(field));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** Empty for what is none of the choices. */
    <E extends Enum<E>> @Nullable E choice(String field, Class<E> choices) {
        for (var choice : choices.getEnumConstants()) {
            if (choice.name().equals(text(field))) {
                return choice;
            }
        }
        return null;
    }

    /** Runs the command unless an answer could not be read; returns the problems, empty when it succeeded. */
    List<PartyProblem> submit(Runnable command) {
        if (!unreadable.isEmpty()) {
            return unreadable;
        }
        try {
            command.run();
            return List.of();
        } catch (PartyRefusedException refused) {
            return refused.problems();
        }
    }
}
