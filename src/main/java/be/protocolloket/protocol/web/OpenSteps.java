package be.protocolloket.protocol.web;

import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.StepWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Turns a protocol's open tasks into sentences. */
@Component
class OpenSteps {

    private final OpenTasks tasks;
    private final StepWords words;

    OpenSteps(OpenTasks tasks, StepWords words) {
        this.tasks = tasks;
        this.words = words;
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
        return new OpenStep(
                task.taskId(),
                words.name(task, locale),
                words.who(task, locale),
                task.waitsFor(caller),
                words.due(task),
                "protocol.why." + task.formId(),
                words.holder(task));
    }
}
