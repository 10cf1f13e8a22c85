package be.protocolloket.protocol;

import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;

/** The protocol refuses what was asked; nothing has changed. */
public class ProtocolRefusedException extends RuntimeException {

    private final transient List<FieldProblem> problems;

    public ProtocolRefusedException(List<FieldProblem> problems) {
        super("refused: " + problems);
        this.problems = List.copyOf(problems);
    }

    public ProtocolRefusedException(String messageKey, Object... args) {
        this(List.of(new FieldProblem(null, messageKey, args)));
    }

    /** Why, as messages for the person who asked. */
    public List<FieldProblem> problems() {
        return problems;
    }
}
