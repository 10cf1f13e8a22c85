package be.protocolloket.protocol;

import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;

/**
 * The protocol refuses what was asked; nothing has changed. It is also a refusal of a task, because a step that follows a person's answer
 * in the same transaction can be what refuses.
 */
public class ProtocolRefusedException extends TaskRefusedException {

    public ProtocolRefusedException(List<FieldProblem> problems) {
        super(problems);
    }

    public ProtocolRefusedException(String messageKey, Object... args) {
        this(List.of(new FieldProblem(null, messageKey, args)));
    }

    /** A refusal that can be mended in one field. */
    public static ProtocolRefusedException at(String field, String messageKey) {
        return new ProtocolRefusedException(List.of(new FieldProblem(field, messageKey)));
    }
}
