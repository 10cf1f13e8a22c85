package be.protocolloket.protocol.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.People;
import be.protocolloket.tasklist.DueState;
import be.protocolloket.tasklist.GroupNames;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.WorkingDays;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns a protocol's open tasks into sentences. */
@Component
class OpenSteps {

    private final OpenTasks tasks;
    private final GroupNames groups;
    private final People people;
    private final WorkingDays workingDays;
    private final DatabaseClock clock;
    private final MessageSource messages;

    OpenSteps(
            OpenTasks tasks,
            GroupNames groups,
            People people,
            WorkingDays workingDays,
            DatabaseClock clock,
            MessageSource messages) {
        this.tasks = tasks;
        this.groups = groups;
        this.people = people;
        this.workingDays = workingDays;
        this.clock = clock;
        this.messages = messages;
    }

    List<OpenStep> of(UUID protocolId, Caller caller, Locale locale) {
        List<OpenStep> steps = new ArrayList<>();
        for (OpenTask task : tasks.of(protocolId)) {
            OpenStep step = step(task, caller, locale);
            int same = IntStream.range(0, steps.size())
                    .filter(i -> steps.get(i).sameAs(step))
                    .findFirst()
                    .orElse(-1);
            if (same < 0) {
                steps.add(step);
            } else {
                steps.set(same, steps.get(same).with(step.who()));
            }
        }
        return steps;
    }

    private OpenStep step(OpenTask task, Caller caller, Locale locale) {
        boolean mine = task.groups().stream().anyMatch(caller.groupIds()::contains)
                && !task.takenBySomebodyElse(caller.personId());
        String name = String.valueOf(messages.getMessage("forms.task." + task.elementId(), null, task.name(), locale));
        return new OpenStep(
                task.taskId(),
                locale.getLanguage().equals("nl") ? task.name() : name,
                groups.names(task.groups(), locale),
                mine,
                DueState.of(task.dueAt(), clock.now(), workingDays),
                "protocol.why." + task.formId(),
                task.assignee() == null ? null : people.displayName(task.assignee()));
    }
}
