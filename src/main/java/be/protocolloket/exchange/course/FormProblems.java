package be.protocolloket.exchange.course;

import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;

/** Collects why answers are refused, each at its field. */
final class FormProblems {

    private final List<FieldProblem> found = new ArrayList<>();

    FormProblems when(boolean wrong, String field, String messageKey, Object... args) {
        if (wrong) {
            found.add(new FieldProblem(field, messageKey, args));
        }
        return this;
    }

    List<FieldProblem> all() {
        return List.copyOf(found);
    }

    /** @throws TaskRefusedException when there are any */
    void raise() {
        if (!found.isEmpty()) {
            throw new TaskRefusedException(all());
        }
    }
}
