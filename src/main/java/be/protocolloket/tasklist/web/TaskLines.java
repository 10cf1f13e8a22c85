package be.protocolloket.tasklist.web;

import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.DoneTask;
import be.protocolloket.tasklist.DueState;
import be.protocolloket.tasklist.GroupNames;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TaskSubject;
import be.protocolloket.tasklist.TaskSubjects;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.WorkingDays;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns tasks into lines that a person reads. */
@Component
class TaskLines {

    private final TaskSubjects subjects;
    private final GroupNames groupNames;
    private final MessageSource messages;
    private final WorkingDays workingDays;
    private final DatabaseClock clock;

    TaskLines(
            TaskSubjects subjects,
            GroupNames groupNames,
            MessageSource messages,
            WorkingDays workingDays,
            DatabaseClock clock) {
        this.subjects = subjects;
        this.groupNames = groupNames;
        this.messages = messages;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    List<TaskLine> open(List<OpenTask> tasks, Caller caller, Locale locale) {
        Map<UUID, TaskSubject> described =
                subjects.describe(tasks.stream().map(OpenTask::protocolId).collect(Collectors.toSet()));
        Instant now = clock.now();
        return tasks.stream()
                .map(task -> new TaskLine(
                        task.taskId(),
                        name(task.elementId(), task.name(), locale),
                        task.protocolId(),
                        described.get(task.protocolId()),
                        groupNames.rolesOf(caller, task, locale),
                        DueState.of(task.dueAt(), now, workingDays),
                        null))
                .toList();
    }

    List<TaskLine> done(List<DoneTask> tasks, Locale locale) {
        Map<UUID, TaskSubject> described =
                subjects.describe(tasks.stream().map(DoneTask::protocolId).collect(Collectors.toSet()));
        return tasks.stream()
                .map(task -> new TaskLine(
                        task.taskId(),
                        name(task.elementId(), task.name(), locale),
                        task.protocolId(),
                        described.get(task.protocolId()),
                        List.of(),
                        null,
                        task.endedAt().atZone(DatabaseClock.ZONE)))
                .toList();
    }

    DueState due(OpenTask task) {
        return DueState.of(task.dueAt(), clock.now(), workingDays);
    }

    /** The model's Dutch name, or its translation where there is one. */
    String name(String elementId, String dutch, Locale locale) {
        if (locale.getLanguage().equals("nl")) {
            return dutch;
        }
        String translated = messages.getMessage("forms.task." + elementId, null, dutch, locale);
        return translated == null ? dutch : translated;
    }
}
