package be.protocolloket.tasklist.process;

import be.protocolloket.tasklist.LostRaceException;
import be.protocolloket.tasklist.TaskEngine;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.BusyException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Claims and completes the engine's tasks inside the caller's transaction. Whatever the engine throws when two people meet on one task
 * becomes a {@link LostRaceException}: about one race in twenty ends in something other than optimistic locking.
 */
@Component
class EngineTasks implements TaskEngine {

    private final TaskService tasks;
    private final ProcessEngineConfigurationImpl engine;
    private final TaskRows rows;

    EngineTasks(TaskService tasks, ProcessEngineConfigurationImpl engine, TaskRows rows) {
        this.tasks = tasks;
        this.engine = engine;
        this.rows = rows;
    }

    @Override
    public Map<String, Object> variables(String taskId) {
        return guarded(() -> tasks.getVariables(taskId));
    }

    @Override
    public void assign(String taskId, @Nullable UUID holder, @Nullable UUID person) {
        boolean held = guarded(() -> engine.getCommandExecutorTxRequired().execute(command -> {
            var task = command.getTaskManager().findTaskById(taskId);
            if (task == null || !Objects.equals(task.getAssignee(), text(holder))) {
                return false;
            }
            tasks.setAssignee(taskId, text(person));
            return true;
        }));
        if (!held) {
            throw new LostRaceException(null);
        }
    }

    private static @Nullable String text(@Nullable UUID person) {
        return person == null ? null : person.toString();
    }

    @Override
    public void complete(String taskId, UUID person, Map<String, Object> variables) {
        boolean there = guarded(() -> claimAndComplete(taskId, person, variables));
        if (!there || !rows.finishedBy(taskId, person)) {
            throw new LostRaceException(null);
        }
    }

    /**
     * One command, so that the engine reads the task once and does not write the claim before the end. The person stands in its task
     * history and in {@code done_task}; its activity history shows nobody for a task that nobody held before.
     */
    private boolean claimAndComplete(String taskId, UUID person, Map<String, Object> variables) {
        return engine.getCommandExecutorTxRequired().execute(command -> {
            if (command.getTaskManager().findTaskById(taskId) == null) {
                return false;
            }
            tasks.claim(taskId, person.toString());
            tasks.complete(taskId, variables);
            return true;
        });
    }

    private static <T> T guarded(Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException failed) {
            // The engine wraps what delegates throw in exceptions of its own; what is neither a refusal nor the
            // engine's is thrown on.
            throw refusal(failed).orElseGet(() -> ofTheEngine(failed) ? new LostRaceException(failed) : failed);
        }
    }

    /** The refusal by a later step of the same transaction, or that it cannot be done now; the engine wraps it when an expression in a model called that step. */
    private static Optional<RuntimeException> refusal(RuntimeException failed) {
        return Stream.<Throwable>iterate(failed, Objects::nonNull, Throwable::getCause)
                .filter(cause -> cause instanceof TaskRefusedException || cause instanceof BusyException)
                .map(RuntimeException.class::cast)
                .findFirst();
    }

    /** A process that ends while the engine reads it also shows as a null pointer deep inside the engine. */
    private static boolean ofTheEngine(RuntimeException failed) {
        StackTraceElement[] trace = failed.getStackTrace();
        return failed instanceof ProcessEngineException
                || trace.length > 0 && trace[0].getClassName().startsWith("org.camunda.");
    }
}
