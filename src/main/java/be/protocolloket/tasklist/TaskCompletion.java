package be.protocolloket.tasklist;

import be.protocolloket.party.Caller;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finishes a task: the domain's work and the engine's step are one transaction, so both happen or neither.
 *
 * <p>Two people on two tasks of one process may meet at a join; the loser's whole step is tried again from the start, which is safe because
 * nothing of it was kept. Two people on one task: the second is told kindly.
 */
@Service
public class TaskCompletion {

    private static final Logger LOG = LoggerFactory.getLogger(TaskCompletion.class);

    private static final int TRIES = 6;

    private final TaskDesk desk;
    private final TaskHandlers handlers;
    private final TaskEngine engine;
    private final TransactionTemplate transaction;

    TaskCompletion(TaskDesk desk, TaskHandlers handlers, TaskEngine engine, TransactionTemplate transaction) {
        this.desk = desk;
        this.handlers = handlers;
        this.engine = engine;
        this.transaction = transaction;
    }

    /** The domain's checks that come before "check your answers"; empty when the answers may count. */
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        return handlers.of(task.formId()).check(task, values, caller);
    }

    /**
     * @throws TaskRefusedException when the domain refuses the answers
     * @throws TaskTakenException when a colleague holds the task
     * @throws TaskEndedException when it is finished already
     * @throws TaskConflictException when it lost every race, or the engine refused for a reason of its own
     */
    public void complete(String taskId, FormValues values, Caller caller) {
        OpenTask task = free(taskId, caller);
        RuntimeException last = null;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                transaction.executeWithoutResult(status -> step(task, values, caller));
                return;
            } catch (LostRaceException | ConcurrencyFailureException | DuplicateKeyException lost) {
                last = lost;
                LOG.debug("Task {} lost race {}", taskId, attempt + 1, lost);
            } catch (RuntimeException refused) {
                // A colleague may have finished the task meanwhile; that is then the answer, whatever the domain made
                // of the second attempt.
                free(taskId, caller);
                throw refused;
            }
            free(taskId, caller);
            pause(attempt);
        }
        LOG.warn("Task {} could not be completed in {} tries", taskId, TRIES, last);
        throw new TaskConflictException(last);
    }

    /**
     * The same, once, in the caller's transaction, which must exist and is lost with a refusal. Who loses a race tries the whole of it again.
     *
     * @throws TaskConflictException when it lost a race
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void completeWithin(String taskId, FormValues values, Caller caller) {
        OpenTask task = free(taskId, caller);
        try {
            step(task, values, caller);
        } catch (LostRaceException | ConcurrencyFailureException | DuplicateKeyException lost) {
            throw new TaskConflictException(lost);
        }
    }

    /** A random pause of up to 10, 20, 40 ms and so on, so that two who collided do not collide again. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(10L << attempt));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private OpenTask free(String taskId, Caller caller) {
        OpenTask task = desk.require(taskId, caller);
        if (task.assignee() != null && task.takenBySomebodyElse(caller.personId())) {
            throw new TaskTakenException(task.assignee());
        }
        return task;
    }

    private void step(OpenTask task, FormValues values, Caller caller) {
        Map<String, Object> variables = handlers.of(task.formId()).complete(desk.context(task), values, caller);
        engine.complete(task.taskId(), caller.personId(), variables);
    }
}
