package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one form means. One bean per form id, in the room that owns the form. */
public interface TaskFormHandler {

    String formId();

    FormStart start(TaskContext task, Caller caller);

    /** The domain's own checks, outside any transaction: the place to look outside the system. */
    default List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        return List.of();
    }

    /**
     * Does what the form asks, in the transaction that also completes the engine's task.
     *
     * @return variables for the process: ids and decisions, never personal data
     * @throws TaskRefusedException when the domain refuses; nothing is kept
     */
    Map<String, Object> complete(TaskContext task, FormValues values, Caller caller);

    /** Whether the answers are shown once more before they count. */
    default boolean irrevocable() {
        return false;
    }

    /** A form that is not for everybody in the groups of its task, such as a second pair of eyes. */
    interface Choosing extends TaskFormHandler {

        /** Whether this person may not decide here, whatever they answer, so that nobody hands the task to them. */
        boolean excludes(TaskContext task, UUID person);
    }
}
