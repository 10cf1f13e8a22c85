package be.protocolloket.tasklist.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.tasklist.draft.FormDrafts;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeps a form's draft while somebody types, so that a closed tab or an ended log-in loses no advice of three pages. */
@Controller
class TaskDraftController {

    private final CurrentCaller currentCaller;
    private final TaskDesk desk;
    private final FormDrafts drafts;
    private final TaskPages pages;

    TaskDraftController(CurrentCaller currentCaller, TaskDesk desk, FormDrafts drafts, TaskPages pages) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.drafts = drafts;
        this.pages = pages;
    }

    @PostMapping("/tasks/{taskId}/draft")
    ResponseEntity<Void> keep(@PathVariable String taskId, HttpServletRequest request) {
        Caller caller = currentCaller.require();
        OpenTask task = desk.require(taskId, caller);
        var form = pages.open(task, caller).form().withoutSecrets();
        drafts.save(task, form.read(request.getParameterMap()).typed(), caller);
        return ResponseEntity.noContent().build();
    }
}
