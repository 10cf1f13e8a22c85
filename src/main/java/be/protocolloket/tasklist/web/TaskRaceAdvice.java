package be.protocolloket.tasklist.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.People;
import be.protocolloket.tasklist.DoneTask;
import be.protocolloket.tasklist.LostRaceException;
import be.protocolloket.tasklist.TaskConflictException;
import be.protocolloket.tasklist.TaskEndedException;
import be.protocolloket.tasklist.TaskTakenException;
import be.protocolloket.workflow.DatabaseClock;
import jakarta.servlet.http.HttpServletRequest;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers kindly when two people, or one person twice, meet on a task. */
@ControllerAdvice
class TaskRaceAdvice {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm");

    private final CurrentCaller currentCaller;
    private final People people;
    private final TaskLines lines;
    private final TaskTopics topics;
    private final MessageSource messages;

    TaskRaceAdvice(
            CurrentCaller currentCaller, People people, TaskLines lines, TaskTopics topics, MessageSource messages) {
        this.currentCaller = currentCaller;
        this.people = people;
        this.lines = lines;
        this.topics = topics;
        this.messages = messages;
    }

    @ExceptionHandler
    ModelAndView ended(TaskEndedException ended, Locale locale) {
        DoneTask task = ended.task();
        return page(
                "tasklist.ended.title", sentence(task, currentCaller.require(), locale), subject(task, locale), locale);
    }

    @ExceptionHandler
    ModelAndView taken(TaskTakenException taken, HttpServletRequest request, Locale locale) {
        return page(
                "tasklist.ended.taken",
                messages.getMessage(
                        "tasklist.task.taken.text", new Object[] {people.displayName(taken.holder())}, locale),
                Map.of("again", taskPath(request)),
                locale);
    }

    @ExceptionHandler(TaskConflictException.class)
    ModelAndView conflict(HttpServletRequest request, Locale locale) {
        return conflict("tasklist.conflict.text", request, locale);
    }

    /** On any page: two people changed the same thing and the database let one of them through. */
    @ExceptionHandler({LostRaceException.class, ConcurrencyFailureException.class})
    ModelAndView overtaken(HttpServletRequest request, Locale locale) {
        return conflict("tasklist.conflict.overtaken", request, locale);
    }

    private ModelAndView conflict(String text, HttpServletRequest request, Locale locale) {
        return page(
                "tasklist.conflict.title",
                messages.getMessage(text, null, locale),
                Map.of("again", taskPath(request)),
                locale);
    }

    private ModelAndView page(String title, String text, Map<String, Object> more, Locale locale) {
        var view = new ModelAndView("tasklist/race", more, HttpStatus.CONFLICT);
        view.addObject("heading", messages.getMessage(title, null, locale));
        view.addObject("text", text);
        // Attributes that a controller advice gives every page are not added after an exception.
        currentCaller.find().ifPresent(caller -> view.addObject("callerName", caller.displayName()));
        return view;
    }

    private Map<String, Object> subject(DoneTask task, Locale locale) {
        if (task.caseId() != null) {
            return Map.of("caseId", task.caseId());
        }
        var subject = topics.of(List.of(task), DoneTask::protocolId, DoneTask::caseId, locale)
                .of(task.protocolId(), null)
                .subject();
        return subject == null ? Map.of() : Map.of("subject", subject);
    }

    private String sentence(DoneTask task, Caller caller, Locale locale) {
        String name = lines.name(task, locale);
        String moment = MOMENT.format(task.endedAt().atZone(DatabaseClock.ZONE));
        var person = task.person();
        if (person == null) {
            return messages.getMessage("tasklist.ended.nobody", new Object[] {name, moment}, locale);
        }
        return person.equals(caller.personId())
                ? messages.getMessage("tasklist.ended.you", new Object[] {name, moment}, locale)
                : messages.getMessage(
                        "tasklist.ended.by", new Object[] {name, people.displayName(person), moment}, locale);
    }

    /** The page of the task that was posted to. */
    private static String taskPath(HttpServletRequest request) {
        String[] parts = request.getRequestURI()
                .substring(request.getContextPath().length())
                .split("/");
        return parts.length > 2 && parts[1].equals("tasks") ? "/tasks/" + parts[2] : "/tasks";
    }
}
