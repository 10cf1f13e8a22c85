package be.protocolloket.protocol.demo;

import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.TaskCompletion;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.TaskFormHandler;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Takes a protocol through the procedure as its people would: task after task, by somebody who may, through the real forms. */
@Component
@ConditionalOnProperty(name = "protocolloket.demo.enabled", havingValue = "true")
public class DemoWalk {

    private static final int MOST_STEPS = 30;
    private static final Set<String> CONFIRMING = Set.of("read-registration", "confirm-registration");
    private static final Set<String> AGREEING = Set.of("bring-to-advice", "bring-to-signing");

    private final OpenTasks openTasks;
    private final TaskDesk desk;
    private final TaskCompletion completion;
    private final List<TaskFormHandler> handlers;
    private final DemoAnswers answers;
    private final DemoCast cast;

    DemoWalk(
            OpenTasks openTasks,
            TaskDesk desk,
            TaskCompletion completion,
            List<TaskFormHandler> handlers,
            DemoAnswers answers,
            DemoCast cast) {
        this.openTasks = openTasks;
        this.desk = desk;
        this.completion = completion;
        this.handlers = handlers;
        this.answers = answers;
        this.cast = cast;
    }

    /** @throws IllegalStateException when the protocol never gets there */
    public void take(UUID protocolId, DemoStage stage) {
        for (int step = 0; step < MOST_STEPS; step++) {
            var task = openTasks.of(protocolId).stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no task before " + stage));
            if (task.formId().equals(stage.formId())) {
                return;
            }
            complete(task, cast.memberOf(task.groups()));
        }
        throw new IllegalStateException("never at " + stage);
    }

    /** Every party reads and confirms a registered protocol. */
    public void confirm(UUID protocolId) {
        completeAll(protocolId, CONFIRMING);
    }

    /** Everybody who is asked says yes to this portal as the platform. */
    public void acceptPortal(UUID protocolId) {
        completeAll(protocolId, Set.of("accept-portal", "approve-portal"));
    }

    /** Every party that is asked about a text says yes. */
    public void agree(UUID protocolId) {
        completeAll(protocolId, AGREEING);
    }

    private void completeAll(UUID protocolId, Set<String> forms) {
        for (int step = 0; step < MOST_STEPS; step++) {
            var task = openTasks.of(protocolId).stream()
                    .filter(open -> forms.contains(open.formId()))
                    .findFirst();
            if (task.isEmpty()) {
                return;
            }
            complete(task.get(), cast.memberOf(task.get().groups()));
        }
        throw new IllegalStateException("never through " + forms);
    }

    public FormStart start(OpenTask task, Caller caller) {
        return handlers.stream()
                .filter(handler -> handler.formId().equals(task.formId()))
                .findFirst()
                .orElseThrow()
                .start(desk.context(task), caller);
    }

    private void complete(OpenTask task, Caller caller) {
        completion.complete(task.taskId(), answers.to(task.formId(), start(task, caller)), caller);
    }
}
