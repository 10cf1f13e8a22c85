package be.protocolloket.retention.demo;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.demo.DemoCast;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.KeptState;
import be.protocolloket.retention.model.ErasureProcess.CodeVariables;
import be.protocolloket.retention.record.KeptFileTable;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.TaskCompletion;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FormValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Takes a kept file of the demonstration towards its erasure, by people who may, through the real forms. */
@Component
@ConditionalOnProperty(name = "protocolloket.demo.enabled", havingValue = "true")
class DemoErasureWalk {

    private static final int MOST_STEPS = 5;
    private static final String WHY = "Het doel is bereikt (demonstratie).";

    private final KeptFileTable files;
    private final OpenTasks tasks;
    private final TaskDesk desk;
    private final TaskCompletion completion;
    private final List<TaskFormHandler> handlers;
    private final DemoCast cast;

    DemoErasureWalk(
            KeptFileTable files,
            OpenTasks tasks,
            TaskDesk desk,
            TaskCompletion completion,
            List<TaskFormHandler> handlers,
            DemoCast cast) {
        this.files = files;
        this.tasks = tasks;
        this.desk = desk;
        this.completion = completion;
        this.handlers = handlers;
        this.cast = cast;
    }

    /** @throws IllegalStateException when the file never gets there */
    void take(KeptFile file, KeptState until) {
        for (int step = 0; step < MOST_STEPS; step++) {
            KeptFile now = files.find(file.id()).orElseThrow();
            if (now.state() == until) {
                return;
            }
            OpenTask task = tasks.ofCase(file.caseId()).stream()
                    .filter(open -> about(desk.context(open), file))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no task before " + until));
            complete(task, now);
        }
        throw new IllegalStateException("never at " + until);
    }

    private static boolean about(TaskContext context, KeptFile file) {
        return context.has(CodeVariables.FILE_ID, file.id());
    }

    private void complete(OpenTask task, KeptFile file) {
        TaskContext context = desk.context(task);
        Caller caller = cast.membersOf(task.groups()).stream()
                .filter(member -> !member.personId().equals(file.proposedBy()))
                .findFirst()
                .orElseThrow();
        TaskFormHandler handler = handlers.stream()
                .filter(each -> each.formId().equals(task.formId()))
                .findFirst()
                .orElseThrow();
        FormValues answers = switch (task.formId()) {
            case "decide-retention" -> new FormValues(Map.of("rules", rows(handler.start(context, caller))));
            case "propose-erasure" -> new FormValues(Map.of("outcome", "PROPOSE"));
            case "approve-erasure" -> new FormValues(Map.of("decision", "APPROVE"));
            default -> throw new IllegalArgumentException("no answers to " + task.formId());
        };
        completion.complete(task.taskId(), answers, caller);
    }

    private static List<FormValues> rows(FormStart start) {
        List<FormValues> rows = new ArrayList<>();
        if (start.values().get("rules") instanceof List<?> shown) {
            for (Object each : shown) {
                if (each instanceof Map<?, ?> row) {
                    Map<String, @Nullable Object> values = new HashMap<>();
                    row.forEach((key, value) -> values.put(String.valueOf(key), value));
                    values.put("decision", "NOW");
                    values.put("motivation", WHY);
                    rows.add(new FormValues(values));
                }
            }
        }
        return rows;
    }
}
