package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Discretion;
import be.protocolloket.party.Caller;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.People;
import be.protocolloket.tasklist.DueState;
import be.protocolloket.tasklist.GroupNames;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.WorkingDays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What waits in a case, as far as the reader may know. */
@Component
class CaseSteps {

    private static final Set<String> SHARED = Set.of("prepare-and-transmit");

    private final OpenTasks tasks;
    private final GroupNames groups;
    private final People people;
    private final WorkingDays workingDays;
    private final DatabaseClock clock;
    private final MessageSource messages;

    CaseSteps(
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

    /** The reader's own first, then the soonest due. */
    List<CaseStep> of(CaseView about, Discretion discretion, Caller caller, Locale locale) {
        return of(tasks.ofCase(about.id()), about, discretion, caller, locale);
    }

    /** What waits first in each of the cases, by case; one where nothing waits that the reader may know of is absent. */
    Map<UUID, CaseStep> first(List<CaseView> cases, Caller caller, Locale locale) {
        Map<UUID, List<OpenTask>> open =
                tasks.ofCases(cases.stream().map(CaseView::id).toList());
        Map<UUID, CaseStep> first = new HashMap<>();
        for (CaseView about : cases) {
            of(open.getOrDefault(about.id(), List.of()), about, new Discretion(about, caller), caller, locale).stream()
                    .findFirst()
                    .ifPresent(step -> first.put(about.id(), step));
        }
        return first;
    }

    private List<CaseStep> of(
            List<OpenTask> open, CaseView about, Discretion discretion, Caller caller, Locale locale) {
        return open.stream()
                .filter(task -> shown(task, about, discretion, caller))
                .map(task -> step(task, caller, locale))
                .sorted(Comparator.comparing((CaseStep step) -> !step.mine()))
                .toList();
    }

    private static boolean shown(OpenTask task, CaseView about, Discretion discretion, Caller caller) {
        boolean own = own(task, caller);
        boolean course = task.processKey().equals(CaseCourse.processOf(about.kind()));
        return own || SHARED.contains(task.processKey()) || course && discretion.shows(task.elementId());
    }

    private static boolean own(OpenTask task, Caller caller) {
        return task.groups().stream().map(GroupId::parse).anyMatch(group -> CaseSight.reads(group.body(), caller));
    }

    /** The reason speaks to who must act, so the other body is not told. */
    private CaseStep step(OpenTask task, Caller caller, Locale locale) {
        UUID holder = task.assignee();
        boolean mine = task.groups().stream().anyMatch(caller.groupIds()::contains)
                && !task.takenBySomebodyElse(caller.personId());
        return new CaseStep(
                task.taskId(),
                text("forms.task." + task.elementId(), task.name(), locale),
                groups.names(task.groups(), locale),
                mine,
                DueState.of(task.dueAt(), clock.now(), workingDays),
                own(task, caller) ? text("forms.task." + task.elementId() + ".why", "", locale) : "",
                holder == null || holder.equals(caller.personId()) ? null : people.displayName(holder));
    }

    private String text(String key, String otherwise, Locale locale) {
        boolean named = !key.endsWith(".why") && locale.getLanguage().equals("nl");
        return named ? otherwise : String.valueOf(messages.getMessage(key, null, otherwise, locale));
    }
}
