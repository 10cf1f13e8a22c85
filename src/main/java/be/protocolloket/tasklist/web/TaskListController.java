package be.protocolloket.tasklist.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.tasklist.list.TaskList;
import be.protocolloket.tasklist.list.TaskQuery;
import be.protocolloket.tasklist.list.TaskQuery.Scope;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The three lists: mine, my groups', done by me. Filters and page stand in the address. */
@Controller
class TaskListController {

    private final CurrentCaller currentCaller;
    private final TaskList list;
    private final TaskLines lines;
    private final NoticeLines notices;

    TaskListController(CurrentCaller currentCaller, TaskList list, TaskLines lines, NoticeLines notices) {
        this.currentCaller = currentCaller;
        this.list = list;
        this.lines = lines;
        this.notices = notices;
    }

    @GetMapping("/")
    String home() {
        return currentCaller.find().isPresent() ? "redirect:/tasks" : "redirect:/register";
    }

    @GetMapping("/tasks")
    String tasks(
            @RequestParam(name = "list", required = false) @Nullable String which,
            @RequestParam(required = false) @Nullable String protocol,
            @RequestParam(name = "case", required = false) @Nullable String caseId,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String page,
            Model model,
            Locale locale) {
        Caller caller = currentCaller.require();
        int mine = count(Scope.MINE, caller);
        int groups = count(Scope.GROUPS, caller);
        String chosen = which == null && mine == 0 && groups > 0 ? TaskFilter.GROUPS : which;
        TaskFilter asked = TaskFilter.of(chosen, protocol, caseId, kind, due, page);
        boolean done = asked.list().equals(TaskFilter.DONE);
        int total = done ? list.countDone(caller) : list.count(asked.query(asked.scope()), caller);
        Pager pager = Pager.of(asked, total);
        model.addAttribute("filter", pager.filter());
        model.addAttribute("pager", pager);
        model.addAttribute("mine", mine);
        model.addAttribute("groups", groups);
        model.addAttribute("colleagues", count(Scope.COLLEAGUES, caller));
        model.addAttribute("done", done ? total : list.countDone(caller));
        model.addAttribute("takenOver", lines.takenOver(list.takenOver(caller), locale));
        model.addAttribute("notices", notices.of(caller, locale));
        if (done) {
            model.addAttribute(
                    "lines", lines.done(list.done(caller, pager.filter().page()), locale));
        } else {
            TaskQuery query = pager.filter().query(asked.scope());
            model.addAttribute("lines", lines.open(list.page(query, caller), caller, locale));
            model.addAttribute("choices", lines.choices(list.choices(asked.scope(), caller), locale));
        }
        return "tasklist/list";
    }

    private int count(Scope scope, Caller caller) {
        return list.count(TaskFilter.of(null, null, null, null, null, null).query(scope), caller);
    }

    @PostMapping("/tasks/notices/{id}/dismiss")
    String dismiss(@PathVariable UUID id, RedirectAttributes flash) {
        list.dismiss(id, currentCaller.require());
        flash.addFlashAttribute("noticeKey", "tasklist.notice.dismissed");
        return "redirect:/tasks";
    }
}
