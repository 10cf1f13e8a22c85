package be.protocolloket.retention.record;

import be.protocolloket.workflow.form.FieldProblem;

/** What was asked would keep or erase something wrongly; nothing changed. */
public class RetentionRefusedException extends RuntimeException {

    private final transient FieldProblem problem;

    public RetentionRefusedException(FieldProblem problem) {
        super("refused: " + problem.messageKey());
        this.problem = problem;
    }

    /** At the field where it can be mended. */
    public FieldProblem problem() {
        return problem;
    }
}
