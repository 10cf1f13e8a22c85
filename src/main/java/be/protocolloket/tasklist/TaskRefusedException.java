package be.protocolloket.tasklist;

import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;

/** The domain refuses what a form asks; the problems say why, at the field where it can be mended. */
public class TaskRefusedException extends RuntimeException {

    private final transient List<FieldProblem> problems;

    public TaskRefusedException(List<FieldProblem> problems) {
        super("refused: " + problems.stream().map(FieldProblem::messageKey).toList());
        this.problems = List.copyOf(problems);
    }

    /** @throws TaskRefusedException when there are any */
    public static void unlessNone(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new TaskRefusedException(problems);
        }
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
