package be.protocolloket.tasklist;

import be.protocolloket.party.People;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.WorkingDays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the reader's language what a task asks, of whom and by when, for a list of what waits. */
@Component
public class StepWords {

    private final GroupNames groups;
    private final People people;
    private final WorkingDays workingDays;
    private final DatabaseClock clock;
    private final MessageSource messages;

    StepWords(GroupNames groups, People people, WorkingDays workingDays, DatabaseClock clock, MessageSource messages) {
        this.groups = groups;
        this.people = people;
        this.workingDays = workingDays;
        this.clock = clock;
        this.messages = messages;
    }

    /** What is to be done; the models are in Dutch, the messages have it in the other languages. */
    public String name(OpenTask task, Locale locale) {
        return locale.getLanguage().equals("nl")
                ? task.name()
                : String.valueOf(messages.getMessage("forms.task." + task.elementId(), null, task.name(), locale));
    }

    /** The groups that may do it, in words. */
    public List<String> who(OpenTask task, Locale locale) {
        return groups.names(task.groups(), locale);
    }

    public DueState due(OpenTask task) {
        return DueState.of(task.dueAt(), clock.now(), workingDays);
    }

    /** Name of whoever took it; null when nobody did. */
    public @Nullable String holder(OpenTask task) {
        UUID holder = task.assignee();
        return holder == null ? null : people.displayName(holder);
    }
}
