package be.protocolloket.exchange.demo;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.handover.HandOvers;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.protocol.demo.DemoCast;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.TaskCompletion;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.TaskFormHandler;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Takes a case as far as its plan says, task after task, by people who may, through the real forms. */
@Component
@ConditionalOnProperty(name = "protocolloket.demo.enabled", havingValue = "true")
class DemoCaseWalk {

    private static final int MOST_STEPS = 40;

    /** What people look at before they can answer. */
    private static final Map<String, ReadingPurpose> OPENED_FIRST =
            Map.of("acknowledge-receipt", ReadingPurpose.ACKNOWLEDGE, "read-again", ReadingPurpose.SECOND_READING);

    private final OpenTasks tasks;
    private final TaskDesk desk;
    private final TaskCompletion completion;
    private final List<TaskFormHandler> handlers;
    private final Transfers transfers;
    private final HandOvers handOvers;
    private final DemoCaseAnswers answers;
    private final DemoCast cast;

    DemoCaseWalk(
            OpenTasks tasks,
            TaskDesk desk,
            TaskCompletion completion,
            List<TaskFormHandler> handlers,
            Transfers transfers,
            HandOvers handOvers,
            DemoCaseAnswers answers,
            DemoCast cast) {
        this.tasks = tasks;
        this.desk = desk;
        this.completion = completion;
        this.handlers = handlers;
        this.transfers = transfers;
        this.handOvers = handOvers;
        this.answers = answers;
        this.cast = cast;
    }

    /** @throws IllegalStateException when the case never gets there */
    void take(UUID caseId, DemoCasePlan plan) {
        for (int step = 0; step < MOST_STEPS; step++) {
            List<OpenTask> open = tasks.ofCase(caseId);
            boolean there = plan.until().equals(DemoCasePlan.THE_END)
                    ? open.isEmpty()
                    : open.stream().anyMatch(task -> task.formId().equals(plan.until()));
            if (there) {
                return;
            }
            OpenTask task = open.stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no task before " + plan.until()));
            complete(task, plan);
        }
        throw new IllegalStateException("never at " + plan.until());
    }

    private void complete(OpenTask task, DemoCasePlan plan) {
        TaskContext context = desk.context(task);
        Caller caller = who(task);
        ReadingPurpose purpose = OPENED_FIRST.get(task.formId());
        if (task.formId().equals("hand-over")) {
            handOvers.fetch(context.get(Variables.TRANSFER_ID), caller);
        } else if (purpose != null && !elsewhere(context)) {
            transfers.read(context.get(Variables.TRANSFER_ID), purpose, caller);
        }
        TaskFormHandler handler = handlers.stream()
                .filter(each -> each.formId().equals(task.formId()))
                .findFirst()
                .orElseThrow();
        completion.complete(task.taskId(), answers.to(task.formId(), handler.start(context, caller), plan), caller);
    }

    /** The receiver opens nothing here of what was handed over on another platform. */
    private boolean elsewhere(TaskContext context) {
        return transfers.get(context.get(Variables.TRANSFER_ID)).delivery() == Delivery.NAMED_PLATFORM;
    }

    /** Who reads a second time is not who assessed. */
    private Caller who(OpenTask task) {
        List<Caller> members = cast.membersOf(task.groups());
        return members.get(task.formId().equals("read-again") ? members.size() - 1 : 0);
    }
}
