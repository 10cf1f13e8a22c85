package be.protocolloket.party.software;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request of software was not done (RFC 9457).
 *
 * @param type what kind of problem; the same text for ever, such as {@code urn:protocolloket:problem:not-found}
 * @param title of the kind, in the language of the reader
 * @param status as in HTTP
 * @param detail what is so here and what to do about it
 * @param errors everything that is wrong, each where it can be mended; empty when there is nothing to single out
 */
public record ApiProblem(String type, String title, int status, String detail, List<Line> errors) {

    /** Start of every type. */
    public static final String TYPE = "urn:protocolloket:problem:";

    public ApiProblem {
        errors = List.copyOf(errors);
    }

    /** The same problem, with what is wrong. */
    public ApiProblem with(List<Line> lines) {
        return new ApiProblem(type, title, status, detail, lines);
    }

    /**
     * A place in the text of a protocol. What the text does not have is null.
     *
     * @param article such as {@code Art. 3}
     * @param section within the article, with the letter of a ground, such as {@code 3.1} or {@code 2.1.A}
     * @param table which of the tables under the same number, from 1
     * @param part of the table, or of the purposes, such as {@code Gegeven 4}
     * @param row the item, ground or trigger in the words of the text
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            String article,
            @Nullable String section,
            @Nullable Integer table,
            @Nullable String part,
            @Nullable String row) {}

    /**
     * One thing that is wrong.
     *
     * @param field such as {@code subjects[0].insz}; null when it is about the whole
     * @param detail a sentence for people
     * @param article of the protocol that refuses, such as {@code Art. 3}; null when it is not the protocol that refuses
     * @param place where in the text, as finely as the text has it; null as above
     * @param reason code of the protocol's reason; null as above
     * @param nextStep code of what can be done about it; null as above
     * @param nextStepDetail the same as a sentence
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            @Nullable String field,
            String detail,
            @Nullable String article,
            @Nullable Place place,
            @Nullable String reason,
            @Nullable String nextStep,
            @Nullable String nextStepDetail) {

        /** A problem that has nothing to do with a protocol. */
        public static Line of(@Nullable String field, String detail) {
            return new Line(field, detail, null, null, null, null, null);
        }
    }
}
