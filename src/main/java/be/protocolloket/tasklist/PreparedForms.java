package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;
import be.protocolloket.workflow.form.FormField;
import be.protocolloket.workflow.form.parsing.TaskForms;
import be.protocolloket.workflow.form.reading.PreparedForm;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Brings a form's file and the room that knows its meaning together for one task. */
@Service
public class PreparedForms {

    private final TaskForms forms;
    private final TaskHandlers handlers;

    PreparedForms(TaskForms forms, TaskHandlers handlers) {
        this.forms = forms;
        this.handlers = handlers;
    }

    public FormStart start(TaskContext task, Caller caller) {
        return handlers.of(task.formId()).start(task, caller);
    }

    public PreparedForm prepare(OpenTask task, FormStart start) {
        return new PreparedForm(forms.require(task.formId()), start.values(), start.options());
    }

    public PreparedForm prepare(OpenTask task, TaskContext context, Caller caller) {
        return prepare(task, start(context, caller));
    }

    /** Whether the answers are shown once more: they cannot be undone, or a password confirms them. */
    public boolean irrevocable(OpenTask task) {
        return handlers.of(task.formId()).irrevocable()
                || forms.require(task.formId()).asksSecret();
    }

    /** Names of the fields that are asked on the last page only. */
    public Set<String> secrets(PreparedForm form) {
        return form.form().fields().stream()
                .filter(FormField::secret)
                .map(FormField::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
