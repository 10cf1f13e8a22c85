package be.protocolloket.party.refusal;

import be.protocolloket.workflow.SeenText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a command, so that a form shows everything at once. */
public class Problems {

    private final List<PartyProblem> found = new ArrayList<>();

    public void add(@Nullable String field, String messageKey) {
        found.add(PartyProblem.of(field, messageKey));
    }

    /** Notes a text that is missing, or longer than a line may be. */
    public void requireText(String field, String text, int longest) {
        if (SeenText.isNothing(text)) {
            add(field, "party.problem.required");
        } else if (SeenText.length(text) > longest) {
            found.add(new PartyProblem(field, "party.problem.too-long", List.of(longest)));
        }
    }

    public void requirePeriod(@Nullable LocalDate from, @Nullable LocalDate until) {
        if (from == null) {
            add("from", "party.problem.required");
        } else if (until != null && until.isBefore(from)) {
            add("until", "party.problem.until-before-from");
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    /** @throws PartyRefusedException when anything was found */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new PartyRefusedException(found);
        }
    }

    public static PartyRefusedException refusal(@Nullable String field, String messageKey) {
        return new PartyRefusedException(List.of(PartyProblem.of(field, messageKey)));
    }
}
