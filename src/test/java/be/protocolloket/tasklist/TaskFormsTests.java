package be.protocolloket.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import be.protocolloket.IntegrationTest;
import be.protocolloket.workflow.form.parsing.TaskForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** Every task has its form, its handler and its reason, and nothing is left that no task asks for. */
@IntegrationTest
class TaskFormsTests {

    @Autowired
    List<TaskFormHandler> handlers;

    @Autowired
    TaskForms forms;

    @Autowired
    MessageSource messages;

    @Test
    void everyFormHasOneHandlerAndEveryHandlerItsForm() throws IOException {
        var handled = handlers.stream().map(TaskFormHandler::formId).toList();
        assertThat(handled).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(handled)).isEqualTo(new TreeSet<>(forms.ids()));
        assertThat(tasks().stream().map(UserTask::getCamundaFormRef).collect(Collectors.toSet()))
                .isEqualTo(Set.copyOf(forms.ids()));
    }

    @Test
    void everyTaskSaysWhyItIsThereInBothLanguages() throws IOException {
        for (var task : tasks()) {
            for (var locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
                assertThat(messages.getMessage("forms.task." + task.getId() + ".why", null, "", locale))
                        .as("%s in %s", task.getId(), locale)
                        .isNotBlank();
            }
            assertThat(messages.getMessage("forms.task." + task.getId(), null, "", Locale.ENGLISH))
                    .as(task.getId())
                    .isNotBlank();
        }
    }

    private static List<UserTask> tasks() throws IOException {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                    .toList();
        }
    }
}
