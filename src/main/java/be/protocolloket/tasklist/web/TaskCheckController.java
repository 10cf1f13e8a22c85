package be.protocolloket.tasklist.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TaskCompletion;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.draft.FormDrafts;
import be.protocolloket.workflow.form.reading.FormReading;
import be.protocolloket.workflow.form.reading.PreparedForm;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The answers of a draft, shown once more before they are final, at an address of its own: the browser's "back" leads here and sends nothing again. */
@Controller
class TaskCheckController {

    private final CurrentCaller currentCaller;
    private final TaskDesk desk;
    private final TaskCompletion completion;
    private final FormDrafts drafts;
    private final TaskPages pages;
    private final CheckPage checkPage;
    private final MessageSource messages;

    TaskCheckController(
            CurrentCaller currentCaller,
            TaskDesk desk,
            TaskCompletion completion,
            FormDrafts drafts,
            TaskPages pages,
            CheckPage checkPage,
            MessageSource messages) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.completion = completion;
        this.drafts = drafts;
        this.pages = pages;
        this.checkPage = checkPage;
        this.messages = messages;
    }

    /** The form where the answers are missing or were made wrong since. */
    @GetMapping("/tasks/{taskId}/check")
    String check(@PathVariable String taskId, Model model, Locale locale) {
        Caller caller = currentCaller.require();
        OpenTask task = desk.require(taskId, caller);
        TaskPages.Opened opened = pages.open(task, caller);
        var draft = drafts.find(task, caller);
        if (draft.isEmpty() || !pages.confirmed(task)) {
            return "redirect:/tasks/" + taskId;
        }
        PreparedForm form = opened.form().withoutSecrets();
        FormReading reading = form.read(posted(draft.get().typed()));
        if (reading.accepted()) {
            reading = reading.with(completion.check(opened.context(), reading.values(), caller));
        }
        if (reading.accepted()) {
            return checkPage.show(opened, reading, caller, model, locale);
        }
        pages.frame(task, caller, model, locale);
        model.addAttribute("form", FormView.refused(form, reading, messages, locale));
        return TaskPageController.PAGE;
    }

    private static Map<String, String[]> posted(Map<String, List<String>> typed) {
        Map<String, String[]> posted = new HashMap<>();
        typed.forEach((name, values) -> posted.put(name, values.toArray(String[]::new)));
        return posted;
    }
}
