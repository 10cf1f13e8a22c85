package be.protocolloket.tasklist.draft;

import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.workflow.form.reading.PreparedForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Hands what was typed in the form of a task, and came after the log-in had ended, to the draft of that task. */
@Component
public class LateTaskForms {

    private final PageDrafts late;
    private final FormDrafts drafts;

    LateTaskForms(PageDrafts late, FormDrafts drafts) {
        this.late = late;
        this.drafts = drafts;
    }

    static String page(OpenTask task) {
        return "/tasks/" + task.taskId();
    }

    /** The draft of the task, with what came late. */
    public Optional<FormDrafts.Draft> find(OpenTask task, PreparedForm form, Caller caller) {
        late.find(caller.personId(), page(task), page(task)).ifPresent(found -> {
            drafts.save(task, form.read(posted(found.typed())).typed(), caller);
            late.delete(caller.personId(), page(task), page(task));
        });
        return drafts.find(task, caller);
    }

    private static Map<String, String[]> posted(Map<String, List<String>> typed) {
        Map<String, String[]> posted = new HashMap<>();
        typed.forEach((name, values) -> posted.put(name, values.toArray(String[]::new)));
        return posted;
    }
}
