package be.protocolloket.exchange.start;

import be.protocolloket.policy.Decision;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The case cannot be started as asked; nothing was kept. */
public class CaseRefusedException extends RuntimeException {

    private final transient List<FieldProblem> problems;
    private final transient @Nullable Decision decision;

    /** @param decision what the protocol said, when it was the protocol that refused */
    public CaseRefusedException(List<FieldProblem> problems, @Nullable Decision decision) {
        super("the case was refused");
        this.problems = List.copyOf(problems);
        this.decision = decision;
    }

    /** One problem; {@code field} is null where it is not about what was typed in one field. */
    public static CaseRefusedException of(@Nullable String field, String messageKey) {
        return new CaseRefusedException(List.of(new FieldProblem(field, messageKey)), null);
    }

    /** On the fields {@code protocolId}, {@code kind}, {@code trigger}, {@code ground}, {@code counterpart}, {@code subjects[0].insz} and so on. */
    public List<FieldProblem> problems() {
        return problems;
    }

    public @Nullable Decision decision() {
        return decision;
    }
}
