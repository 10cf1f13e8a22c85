package be.protocolloket.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one source of every time limit: the table {@code term}. Models call it as {@code ${terms.due('T-SIGN')}}.
 */
public interface Terms {

    /** @throws IllegalArgumentException for a code that is not in the table */
    Term term(String code);

    List<Term> all();

    /** Whether there is anything to wait for: a term of zero days is over when it starts. */
    default boolean lasts(String code) {
        Term term = term(code);
        return term.period() == null
                ? !Integer.valueOf(0).equals(term.workingDays())
                : !term.period().isZero();
    }

    /** When a term that starts now ends: at the end of its last day in Brussels. */
    Date due(String code);

    /** The same for a term that started before; null: now. */
    default Date due(String code, @Nullable Date since) {
        return since == null ? due(code) : Date.from(dueAt(code, since.toInstant()));
    }

    /** When to remind somebody of a term that starts now. */
    Date reminder(String code);

    /** When to tell others that a term that started now was not kept. */
    Date escalation(String code);

    /** When the term ends if it starts at the given instant. */
    Instant dueAt(String code, Instant start);
}
