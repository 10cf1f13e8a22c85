package be.protocolloket.tasklist.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.People;
import be.protocolloket.tasklist.DoneTask;
import be.protocolloket.tasklist.DueState;
import be.protocolloket.tasklist.GroupNames;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TakenOver;
import be.protocolloket.tasklist.list.TaskChoice;
import be.protocolloket.tasklist.web.TaskTopics.Topics;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.WorkingDays;
import java.text.Collator;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns tasks into lines that a person reads. */
@Component
class TaskLines {

    private final TaskTopics topics;
    private final GroupNames groupNames;
    private final People people;
    private final MessageSource messages;
    private final WorkingDays workingDays;
    private final DatabaseClock clock;

    TaskLines(
            TaskTopics topics,
            GroupNames groupNames,
            People people,
            MessageSource messages,
            WorkingDays workingDays,
            DatabaseClock clock) {
        this.topics = topics;
        this.groupNames = groupNames;
        this.people = people;
        this.messages = messages;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    List<TaskLine> open(List<OpenTask> tasks, Caller caller, Locale locale) {
        Topics described = topics.of(tasks, OpenTask::protocolId, OpenTask::caseId, locale);
        Instant now = clock.now();
        Map<Set<String>, List<String>> roles = new HashMap<>();
        Map<UUID, String> holders = people.displayNames(tasks.stream()
                .map(OpenTask::assignee)
                .filter(holder -> holder != null && !holder.equals(caller.personId()))
                .collect(Collectors.toSet()));
        return tasks.stream()
                .map(task -> new TaskLine(
                        task.taskId(),
                        name(task.elementId(), task.name(), described.of(task.protocolId(), task.caseId()), locale),
                        task.protocolId(),
                        described.of(task.protocolId(), task.caseId()),
                        roles.computeIfAbsent(task.groups(), groups -> groupNames.rolesOf(caller, task, locale)),
                        task.assignee() == null ? null : holders.get(task.assignee()),
                        DueState.of(task.dueAt(), now, workingDays),
                        null))
                .toList();
    }

    List<TaskLine> done(List<DoneTask> tasks, Locale locale) {
        Topics described = topics.of(tasks, DoneTask::protocolId, DoneTask::caseId, locale);
        return tasks.stream()
                .map(task -> new TaskLine(
                        task.taskId(),
                        name(task.elementId(), task.name(), described.of(task.protocolId(), task.caseId()), locale),
                        task.protocolId(),
                        described.of(task.protocolId(), task.caseId()),
                        List.of(),
                        null,
                        null,
                        task.endedAt().atZone(DatabaseClock.ZONE)))
                .toList();
    }

    /** With the colleague as the holder. */
    List<TaskLine> takenOver(List<TakenOver> tasks, Locale locale) {
        Topics described = topics.of(tasks, TakenOver::protocolId, TakenOver::caseId, locale);
        return tasks.stream()
                .map(task -> new TaskLine(
                        task.taskId(),
                        name(task.elementId(), task.name(), described.of(task.protocolId(), task.caseId()), locale),
                        task.protocolId(),
                        described.of(task.protocolId(), task.caseId()),
                        List.of(),
                        people.displayName(task.by()),
                        null,
                        null))
                .toList();
    }

    /** Sorted by what the reader sees. */
    FilterChoices choices(List<TaskChoice> choices, Locale locale) {
        Map<UUID, String> protocols = new HashMap<>();
        topics.subjects(choices.stream().map(TaskChoice::protocolId).collect(Collectors.toSet()))
                .forEach((id, subject) -> protocols.put(id, subject.title()));
        Map<String, String> kinds = new HashMap<>();
        choices.forEach(choice -> kinds.put(choice.elementId(), name(choice.elementId(), choice.name(), locale)));
        return new FilterChoices(sorted(protocols, locale), sorted(kinds, locale));
    }

    private static <K> Map<K, String> sorted(Map<K, String> names, Locale locale) {
        Map<K, String> sorted = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(locale)))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    DueState due(OpenTask task) {
        return DueState.of(task.dueAt(), clock.now(), workingDays);
    }

    /** What a task is called to its reader. */
    String name(OpenTask task, Locale locale) {
        return name(task.elementId(), task.name(), topics.of(task, locale), locale);
    }

    /** The same for one that is done. */
    String name(DoneTask task, Locale locale) {
        Topics described = topics.of(List.of(task), DoneTask::protocolId, DoneTask::caseId, locale);
        return name(task.elementId(), task.name(), described.of(task.protocolId(), task.caseId()), locale);
    }

    private String name(String elementId, String dutch, TaskTopics.Topic about, Locale locale) {
        @Nullable String key = about.subject() == null ? null : about.subject().taskKey();
        return key == null ? name(elementId, dutch, locale) : messages.getMessage(key, null, locale);
    }

    /** The model's Dutch name, or its translation where there is one. */
    private String name(String elementId, String dutch, Locale locale) {
        if (locale.getLanguage().equals("nl")) {
            return dutch;
        }
        String translated = messages.getMessage("forms.task." + elementId, null, dutch, locale);
        return translated == null ? dutch : translated;
    }
}
