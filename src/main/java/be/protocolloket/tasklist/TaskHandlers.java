package be.protocolloket.tasklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the handler of a form; two for one form stop the start. */
@Component
public class TaskHandlers {

    private final Map<String, TaskFormHandler> byForm;

    TaskHandlers(List<TaskFormHandler> handlers) {
        this.byForm =
                handlers.stream().collect(Collectors.toUnmodifiableMap(TaskFormHandler::formId, Function.identity()));
    }

    TaskFormHandler of(String formId) {
        TaskFormHandler handler = byForm.get(formId);
        if (handler == null) {
            throw new IllegalStateException("no handler for form " + formId);
        }
        return handler;
    }

    /** Empty when the form is for everybody in the groups of its task. */
    public Optional<TaskFormHandler.Choosing> choosing(String formId) {
        return Optional.ofNullable(byForm.get(formId))
                .filter(TaskFormHandler.Choosing.class::isInstance)
                .map(TaskFormHandler.Choosing.class::cast);
    }
}
