package be.protocolloket.tasklist.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.People;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.GroupNames;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.PreparedForms;
import be.protocolloket.tasklist.TaskBackground;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.TaskSubject;
import be.protocolloket.workflow.Terms;
import be.protocolloket.workflow.form.reading.FormReading;
import be.protocolloket.workflow.form.reading.PreparedForm;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What surrounds a form: who must do what by when and why, and the text beside it. */
@Component
class TaskPages {

    private final TaskDesk desk;
    private final PreparedForms forms;
    private final List<TaskBackground> backgrounds;
    private final TaskTopics topics;
    private final TaskLines lines;
    private final GroupNames groupNames;
    private final People people;
    private final Terms terms;
    private final MessageSource messages;

    TaskPages(
            TaskDesk desk,
            PreparedForms forms,
            List<TaskBackground> backgrounds,
            TaskTopics topics,
            TaskLines lines,
            GroupNames groupNames,
            People people,
            Terms terms,
            MessageSource messages) {
        this.desk = desk;
        this.forms = forms;
        this.backgrounds = backgrounds;
        this.topics = topics;
        this.lines = lines;
        this.groupNames = groupNames;
        this.people = people;
        this.terms = terms;
        this.messages = messages;
    }

    /** A task with the form that its answers are read by. */
    record Opened(OpenTask task, TaskContext context, PreparedForm form) {}

    Opened open(OpenTask task, Caller caller) {
        TaskContext context = desk.context(task);
        return new Opened(task, context, forms.prepare(task, context, caller));
    }

    boolean confirmed(OpenTask task) {
        return forms.irrevocable(task);
    }

    /** Puts what surrounds the form in the model, and returns the form to draw. */
    PreparedForm frame(OpenTask task, Caller caller, Model model, Locale locale) {
        TaskContext context = desk.context(task);
        FormStart start = forms.start(context, caller);
        model.addAttribute("frame", frame(task, context, start, caller, locale));
        PreparedForm form = forms.prepare(task, start);
        return forms.irrevocable(task) ? form.withoutSecrets() : form;
    }

    private TaskFrame frame(OpenTask task, TaskContext context, FormStart start, Caller caller, Locale locale) {
        TaskTopics.Topic topic = topics.of(task, locale);
        @Nullable UUID holder = task.assignee();
        boolean mine = caller.personId().equals(holder);
        return new TaskFrame(
                task,
                lines.name(task, locale),
                topic.subject(),
                topic.within(),
                String.join(", ", groupNames.rolesOf(caller, task, locale)),
                lines.due(task),
                task.term() == null ? null : terms.term(task.term()),
                messages.getMessage("forms.task." + task.elementId() + ".why", null, locale),
                start.noticeKeys(),
                start.first(),
                forms.irrevocable(task),
                mine,
                task.bars(caller),
                holder == null || mine ? null : people.displayName(holder),
                desk.given(task, caller)
                        .map(given -> messages.getMessage(
                                "tasklist.task.given",
                                new Object[] {people.displayName(given.from()), given.reason()},
                                locale))
                        .orElse(null),
                desk.candidates(task, caller),
                backgrounds.stream()
                        .filter(one -> one.supports(context))
                        .findFirst()
                        .map(one -> one.view(context, caller))
                        .orElse(null));
    }

    /** Whether everything that is wrong is wrong in what is asked on the last page only. */
    boolean onlySecrets(PreparedForm form, FormReading reading) {
        Set<String> secrets = forms.secrets(form);
        return reading.problems().stream()
                .allMatch(problem -> problem.field() != null && secrets.contains(problem.field()));
    }

    String completed(OpenTask task, Locale locale) {
        String name = lines.name(task, locale);
        @Nullable TaskSubject subject = topics.of(task, locale).subject();
        return subject == null
                ? name
                : messages.getMessage("tasklist.completed.text", new Object[] {name, subject.title()}, locale);
    }
}
