package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.Outlook;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.GroupId;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.OpenTasks;
import be.protocolloket.tasklist.StepWords;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The open tasks of a case that the reader may know of. */
@Component
class CaseSteps {

    private static final Set<String> AFTER_SENDING = Set.of(
            PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT,
            PrepareAndTransmitProcess.RESOLVE_SILENCE,
            PrepareAndTransmitProcess.HANDLE_RETURN);

    private final OpenTasks tasks;
    private final StepWords words;
    private final Bodies bodies;
    private final Cases cases;
    private final Border border;
    private final MessageSource messages;

    CaseSteps(OpenTasks tasks, StepWords words, Bodies bodies, Cases cases, Border border, MessageSource messages) {
        this.tasks = tasks;
        this.words = words;
        this.bodies = bodies;
        this.cases = cases;
        this.border = border;
        this.messages = messages;
    }

    /** The reader's own first, then the soonest due. */
    List<CaseStep> of(CaseView about, Outlook outlook, Caller caller, Locale locale) {
        return of(tasks.ofCase(about.id()), about, outlook, caller, locale);
    }

    /** The first open task of each case, by case id; a case without a task that the reader may know of is absent. */
    Map<UUID, CaseStep> first(List<CaseView> cases, Caller caller, Locale locale) {
        Map<UUID, List<OpenTask>> open =
                tasks.ofCases(cases.stream().map(CaseView::id).toList());
        Map<UUID, CaseStep> first = new HashMap<>();
        for (CaseView about : cases) {
            of(open.getOrDefault(about.id(), List.of()), about, border.of(about.id(), caller), caller, locale).stream()
                    .findFirst()
                    .ifPresent(step -> first.put(about.id(), step));
        }
        return first;
    }

    private List<CaseStep> of(List<OpenTask> open, CaseView about, Outlook outlook, Caller caller, Locale locale) {
        boolean prepared = open.stream().anyMatch(task -> prepares(task, caller)) && awaited(about, caller);
        return open.stream()
                .filter(task -> shown(task, about, outlook, prepared, caller))
                .map(task -> prepares(task, caller) ? preparing(task, locale) : step(task, caller, locale))
                .distinct()
                .sorted(Comparator.comparing((CaseStep step) -> !step.mine()))
                .toList();
    }

    private static boolean shown(OpenTask task, CaseView about, Outlook outlook, boolean prepared, Caller caller) {
        boolean course = task.processKey().equals(CaseCourse.processOf(about.kind()));
        return own(task, caller)
                || prepared && prepares(task, caller)
                || task.elementId().equals(PrepareAndTransmitProcess.ACKNOWLEDGE_RECEIPT)
                || course && outlook.shows(task.elementId());
    }

    /** Whether the reader waits for data that the other body prepares. */
    private boolean awaited(CaseView about, Caller caller) {
        return cases.transfers(about.id(), caller).stream()
                .anyMatch(transfer -> transfer.state() == TransferState.PREPARING);
    }

    /** Whether it is a step of the other body before it sends. */
    private static boolean prepares(OpenTask task, Caller caller) {
        return task.processKey().equals(PrepareAndTransmitProcess.KEY)
                && !AFTER_SENDING.contains(task.elementId())
                && !own(task, caller);
    }

    /** Says no more than who prepares: which step, who takes it and by when would betray what kind of data is being prepared. */
    private CaseStep preparing(OpenTask task, Locale locale) {
        List<String> who = task.groups().stream()
                .map(group -> bodies.shortName(GroupId.parse(group).body()))
                .distinct()
                .toList();
        String name = String.valueOf(messages.getMessage("exchange.page.step.preparing", null, "", locale));
        return new CaseStep("", name, who, false, null, "", null);
    }

    private static boolean own(OpenTask task, Caller caller) {
        return task.groups().stream().map(GroupId::parse).anyMatch(group -> CaseSight.reads(group.body(), caller));
    }

    /** The reason is addressed to the body that must act; it and who took the task are shown to that body only. */
    private CaseStep step(OpenTask task, Caller caller, Locale locale) {
        return new CaseStep(
                task.taskId(),
                words.name(task, locale),
                words.who(task, locale),
                task.waitsFor(caller),
                words.due(task),
                own(task, caller) ? why(task, locale) : "",
                own(task, caller) && task.takenBySomebodyElse(caller.personId()) ? words.holder(task) : null);
    }

    private String why(OpenTask task, Locale locale) {
        return String.valueOf(messages.getMessage("forms.task." + task.elementId() + ".why", null, "", locale));
    }
}
