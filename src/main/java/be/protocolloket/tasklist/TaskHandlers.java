package be.protocolloket.tasklist;

import be.protocolloket.workflow.form.TaskForms;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Finds the handler of a form; a form without one, or one with two, stops the start. */
@Component
class TaskHandlers implements SmartInitializingSingleton {

    private final Map<String, TaskFormHandler> byForm;
    private final TaskForms forms;

    TaskHandlers(List<TaskFormHandler> handlers, TaskForms forms) {
        this.byForm =
                handlers.stream().collect(Collectors.toUnmodifiableMap(TaskFormHandler::formId, Function.identity()));
        this.forms = forms;
    }

    TaskFormHandler of(String formId) {
        TaskFormHandler handler = byForm.get(formId);
        if (handler == null) {
            throw new IllegalStateException("no handler for form " + formId);
        }
        return handler;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!byForm.keySet().equals(forms.ids())) {
            throw new IllegalStateException("forms " + forms.ids() + " and handlers " + byForm.keySet() + " differ");
        }
    }
}
