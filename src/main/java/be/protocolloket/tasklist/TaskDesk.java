package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;
import be.protocolloket.party.Colleagues;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person may do with a task before finishing it: look, take, give back, hand over. */
@Service
public class TaskDesk {

    private final TaskTable table;
    private final TaskEngine engine;
    private final TaskHandlers handlers;
    private final Colleagues colleagues;
    private final Handovers handovers;
    private final TransactionTemplate transaction;

    TaskDesk(
            TaskTable table,
            TaskEngine engine,
            TaskHandlers handlers,
            Colleagues colleagues,
            Handovers handovers,
            TransactionTemplate transaction) {
        this.table = table;
        this.engine = engine;
        this.handlers = handlers;
        this.colleagues = colleagues;
        this.handovers = handovers;
        this.transaction = transaction;
    }

    /**
     * @throws NotHereException when it does not exist or is not for the caller's groups
     * @throws TaskEndedException when it was for the caller's groups and is finished
     */
    public OpenTask require(String taskId, Caller caller) {
        OpenTask task = table.find(taskId).orElseThrow(() -> absent(taskId, caller));
        if (!mayTake(task, caller)) {
            throw new NotHereException();
        }
        return task;
    }

    /**
     * The task with the process's ids and decisions.
     *
     * @throws TaskEndedException when it was finished since it was read
     */
    public TaskContext context(OpenTask task) {
        Map<String, Object> variables = variables(task);
        return new TaskContext(
                task.taskId(), task.formId(), task.elementId(), task.processKey(), task.protocolId(), variables);
    }

    /**
     * Takes the task; from a colleague only if {@code takeOver} is true.
     *
     * @throws TaskRefusedException when the caller may not do it, though a group of theirs may
     * @throws TaskTakenException when a colleague has it and {@code takeOver} is false, or another colleague took it at the same moment
     */
    public void claim(String taskId, boolean takeOver, Caller caller) {
        try {
            transaction.executeWithoutResult(status -> take(taskId, takeOver, caller));
        } catch (LostRaceException lost) {
            throw taken(taskId, caller, lost);
        }
    }

    private void take(String taskId, boolean takeOver, Caller caller) {
        OpenTask task = require(taskId, caller);
        if (task.bars(caller)) {
            throw new TaskRefusedException(List.of(new FieldProblem(null, "tasklist.barred.text")));
        }
        UUID holder = task.assignee();
        if (holder != null && !holder.equals(caller.personId())) {
            if (!takeOver) {
                throw new TaskTakenException(holder);
            }
            handovers.takeOver(task, holder, caller);
        }
        engine.assign(taskId, holder, caller.personId());
    }

    /** Gives the task back to its groups; without effect when the caller does not hold it. */
    @Transactional
    public void giveBack(String taskId, Caller caller) {
        OpenTask task = require(taskId, caller);
        if (caller.personId().equals(task.assignee())) {
            change(() -> engine.assign(taskId, task.assignee(), null));
        }
    }

    /**
     * Hands the task to a colleague who may take it too.
     *
     * @throws NotHereException when that person is in none of the task's groups today, or the form excludes them
     * @throws TaskTakenException when another colleague holds it
     */
    @Transactional
    public void handOver(String taskId, UUID to, String reason, Caller caller) {
        OpenTask task = require(taskId, caller);
        if (task.assignee() != null && task.takenBySomebodyElse(caller.personId())) {
            throw new TaskTakenException(task.assignee());
        }
        if (!candidates(task, caller).containsKey(to)) {
            throw new NotHereException();
        }
        handovers.give(task, to, reason, caller);
        change(() -> engine.assign(taskId, task.assignee(), to));
    }

    /** Colleagues who may take this task today, by person, with the name to show; without the caller. */
    public Map<UUID, String> candidates(OpenTask task, Caller caller) {
        Map<UUID, String> all = colleagues.holding(task.groups());
        all.remove(caller.personId());
        return allowed(all, task);
    }

    /** Whether anybody may take this task on that day, by what is decided now. */
    public boolean isTakeable(OpenTask task, LocalDate day) {
        return !allowed(colleagues.holdingOn(task.groups(), day), task).isEmpty();
    }

    private Map<UUID, String> allowed(Map<UUID, String> all, OpenTask task) {
        handlers.choosing(task.formId()).ifPresent(form -> {
            TaskContext context = context(task);
            all.keySet().removeIf(person -> form.excludes(context, person));
        });
        return all;
    }

    /** Who gave the caller this task, and why, unless it went on since. */
    public Optional<Handover> given(OpenTask task, Caller caller) {
        return caller.personId().equals(task.assignee())
                ? handovers.lastTo(caller.personId(), task.taskId())
                : Optional.empty();
    }

    static boolean mayTake(OpenTask task, Caller caller) {
        return !Collections.disjoint(task.groups(), caller.groupIds());
    }

    private Map<String, Object> variables(OpenTask task) {
        try {
            return engine.variables(task.taskId());
        } catch (LostRaceException lost) {
            throw table.findDone(task.taskId())
                    .<RuntimeException>map(TaskEndedException::new)
                    .orElse(lost);
        }
    }

    private RuntimeException absent(String taskId, Caller caller) {
        return table.findDone(taskId)
                .filter(done -> !Collections.disjoint(done.groups(), caller.groupIds()))
                .<RuntimeException>map(TaskEndedException::new)
                .orElseGet(NotHereException::new);
    }

    /** Who was first, where it is known; asked after the lost attempt was rolled back. */
    private RuntimeException taken(String taskId, Caller caller, LostRaceException lost) {
        return table.find(taskId)
                .map(OpenTask::assignee)
                .filter(now -> !now.equals(caller.personId()))
                .<RuntimeException>map(TaskTakenException::new)
                .orElseGet(() -> new TaskConflictException(lost));
    }

    private static void change(Runnable change) {
        try {
            change.run();
        } catch (LostRaceException lost) {
            throw new TaskConflictException(lost);
        }
    }
}
