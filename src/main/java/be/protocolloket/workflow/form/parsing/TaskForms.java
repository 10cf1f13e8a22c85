package be.protocolloket.workflow.form.parsing;

import be.protocolloket.workflow.form.TaskForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All forms of this service, read once at start-up; one that cannot be shown and checked completely stops the start. */
@Component
public class TaskForms {

    private final Map<String, TaskForm> byId;

    TaskForms() {
        this("classpath*:forms/**/*.form");
    }

    private TaskForms(String pattern) {
        byId = Map.copyOf(read(pattern));
    }

    /**
     * Reads the forms of another place.
     *
     * @param pattern a Spring resource pattern
     * @throws InvalidFormException when one is not supported, is not named after its id, or shares its id with another
     */
    public static TaskForms of(String pattern) {
        return new TaskForms(pattern);
    }

    public Set<String> ids() {
        return byId.keySet();
    }

    public Optional<TaskForm> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws IllegalArgumentException when there is no such form */
    public TaskForm require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("There is no form " + id));
    }

    private static Map<String, TaskForm> read(String pattern) {
        Map<String, TaskForm> forms = new TreeMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                TaskForm form = FormParser.parse(resource.getDescription(), resource.getContentAsByteArray());
                if (!(form.id() + ".form").equals(resource.getFilename())) {
                    throw new InvalidFormException(
                            resource.getDescription(),
                            "the form itself",
                            "id",
                            "differs from the file's name: " + form.id());
                }
                if (forms.put(form.id(), form) != null) {
                    throw new InvalidFormException(
                            resource.getDescription(), "the form itself", "id", "is used by two files: " + form.id());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return forms;
    }
}
