package be.protocolloket.party.refusal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a command.
 *
 * @param field the form field; empty when the whole is refused
 * @param messageKey of the sentence that says what to do about it
 */
public record PartyProblem(@Nullable String field, String messageKey, List<Object> args) {

    public PartyProblem {
        args = List.copyOf(args);
    }

    /** A problem without arguments. */
    public static PartyProblem of(@Nullable String field, String messageKey) {
        return new PartyProblem(field, messageKey, List.of());
    }
}
