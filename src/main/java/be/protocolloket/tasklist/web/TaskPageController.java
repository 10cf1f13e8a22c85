package be.protocolloket.tasklist.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TaskCompletion;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.tasklist.TaskTakenException;
import be.protocolloket.tasklist.draft.FormDrafts;
import be.protocolloket.tasklist.draft.LateTaskForms;
import be.protocolloket.workflow.form.reading.FormReading;
import be.protocolloket.workflow.form.reading.PreparedForm;
import be.protocolloket.workflow.form.reading.RowChange;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task: the form beside the text, the draft kept on the server, the answers shown once more where they cannot be undone. */
@Controller
class TaskPageController {

    static final String PAGE = "tasklist/task";

    private final CurrentCaller currentCaller;
    private final TaskDesk desk;
    private final TaskCompletion completion;
    private final FormDrafts drafts;
    private final LateTaskForms late;
    private final TaskPages pages;
    private final CheckPage checkPage;
    private final MessageSource messages;

    TaskPageController(
            CurrentCaller currentCaller,
            TaskDesk desk,
            TaskCompletion completion,
            FormDrafts drafts,
            LateTaskForms late,
            TaskPages pages,
            CheckPage checkPage,
            MessageSource messages) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.completion = completion;
        this.drafts = drafts;
        this.late = late;
        this.pages = pages;
        this.checkPage = checkPage;
        this.messages = messages;
    }

    @GetMapping("/tasks/{taskId}")
    String show(@PathVariable String taskId, Model model, Locale locale) {
        Caller caller = currentCaller.require();
        OpenTask task = desk.require(taskId, caller);
        PreparedForm form = pages.frame(task, caller, model, locale);
        var draft = late.find(task, form.withoutSecrets(), caller);
        model.addAttribute("draft", draft.orElse(null));
        model.addAttribute(
                "form",
                draft.map(kept -> FormView.draft(form, kept.typed(), messages, locale))
                        .orElseGet(() -> FormView.fresh(form, messages, locale)));
        return PAGE;
    }

    @PostMapping("/tasks/{taskId}")
    String submit(
            @PathVariable String taskId,
            @RequestParam(name = "_action", defaultValue = "check") String action,
            HttpServletRequest request,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        Caller caller = currentCaller.require();
        OpenTask task = desk.require(taskId, caller);
        TaskPages.Opened opened = pages.open(task, caller);
        PreparedForm form = opened.form();
        Map<String, String[]> posted = request.getParameterMap();
        var row = RowChange.of(posted);
        if (row.isPresent()) {
            return again(task, form, row.get().apply(posted), caller, model, locale);
        }
        if (!action.equals("save") && task.takenBySomebodyElse(caller.personId())) {
            drafts.save(task, form.withoutSecrets().read(posted).typed(), caller);
            throw new TaskTakenException(Objects.requireNonNull(task.assignee()));
        }
        return switch (action) {
            case "save" -> save(task, form, posted, caller, redirect);
            case "back" -> again(task, form, posted, caller, model, locale);
            case "confirm" -> complete(opened, form.read(posted), true, caller, model, locale, redirect);
            default -> first(opened, posted, caller, model, locale, redirect);
        };
    }

    private String save(
            OpenTask task,
            PreparedForm form,
            Map<String, String[]> posted,
            Caller caller,
            RedirectAttributes redirect) {
        drafts.save(task, form.withoutSecrets().read(posted).typed(), caller);
        redirect.addFlashAttribute("saved", true);
        return "redirect:/tasks/" + task.taskId();
    }

    /** The first press: read, check, and either show the answers once more or finish. */
    private String first(
            TaskPages.Opened opened,
            Map<String, String[]> posted,
            Caller caller,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        OpenTask task = opened.task();
        PreparedForm form = opened.form();
        if (!pages.confirmed(task)) {
            return complete(opened, form.read(posted), false, caller, model, locale, redirect);
        }
        FormReading reading = form.withoutSecrets().read(posted);
        // The page to check has an address of its own, so that the browser's own "back" asks nobody to send a form
        // again.
        boolean kept = drafts.save(task, reading.typed(), caller);
        if (reading.accepted()) {
            reading = reading.with(completion.check(opened.context(), reading.values(), caller));
        }
        if (!reading.accepted()) {
            return refused(task, form.withoutSecrets(), reading, caller, model, locale);
        }
        return kept
                ? "redirect:/tasks/" + task.taskId() + "/check"
                : checkPage.show(opened, reading, caller, model, locale);
    }

    private String complete(
            TaskPages.Opened opened,
            FormReading reading,
            boolean confirming,
            Caller caller,
            Model model,
            Locale locale,
            RedirectAttributes redirect) {
        OpenTask task = opened.task();
        PreparedForm form = opened.form();
        FormReading checked = reading;
        try {
            if (reading.accepted()) {
                checked = reading.with(completion.check(opened.context(), reading.values(), caller));
            }
            if (checked.accepted()) {
                completion.complete(task.taskId(), checked.values(), caller);
                redirect.addFlashAttribute("completed", pages.completed(task, locale));
                return "redirect:/tasks";
            }
        } catch (TaskRefusedException refusal) {
            checked = checked.with(refusal.problems());
        } catch (RuntimeException failed) {
            keep(task, reading, caller, failed);
            throw failed;
        }
        if (confirming && pages.onlySecrets(form, checked)) {
            return checkPage.show(opened, checked, caller, model, locale);
        }
        return refused(task, form.withoutSecrets(), checked, caller, model, locale);
    }

    /** Whatever went wrong, what was typed is kept if it can be, without secrets; a failure to keep it does not hide the first one. */
    private void keep(OpenTask task, FormReading reading, Caller caller, RuntimeException failed) {
        try {
            drafts.save(task, reading.typed(), caller);
        } catch (RuntimeException unkept) {
            failed.addSuppressed(unkept);
        }
    }

    private String refused(
            OpenTask task, PreparedForm form, FormReading reading, Caller caller, Model model, Locale locale) {
        pages.frame(task, caller, model, locale);
        model.addAttribute("form", FormView.refused(form, reading, messages, locale));
        return PAGE;
    }

    private String again(
            OpenTask task, PreparedForm form, Map<String, String[]> posted, Caller caller, Model model, Locale locale) {
        pages.frame(task, caller, model, locale);
        PreparedForm open = pages.confirmed(task) ? form.withoutSecrets() : form;
        model.addAttribute("form", FormView.draft(open, open.read(posted).typed(), messages, locale));
        return PAGE;
    }
}
