package be.protocolloket.tasklist.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.tasklist.TaskList;
import be.protocolloket.tasklist.TaskQuery.Scope;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable String page,
            Model model,
            Locale locale) {
        Caller caller = currentCaller.require();
        int mine = list.count(TaskFilter.of(null, null, null, null, null).query(Scope.MINE), caller);
        int groups = list.count(TaskFilter.of(null, null, null, null, null).query(Scope.GROUPS), caller);
        String chosen = which == null && mine == 0 && groups > 0 ? TaskFilter.GROUPS : which;
        TaskFilter filter = TaskFilter.of(chosen, protocol, kind, due, page);
        model.addAttribute("filter", filter);
        model.addAttribute("mine", mine);
        model.addAttribute("groups", groups);
        model.addAttribute("done", list.countDone(caller));
        model.addAttribute("notices", notices.of(caller, locale));
        if (filter.list().equals(TaskFilter.DONE)) {
            model.addAttribute("lines", lines.done(list.done(caller, filter.page()), locale));
            model.addAttribute("pager", Pager.of(filter, list.countDone(caller)));
        } else {
            Scope scope = filter.list().equals(TaskFilter.MINE) ? Scope.MINE : Scope.GROUPS;
            model.addAttribute("lines", lines.open(list.page(filter.query(scope), caller), caller, locale));
            model.addAttribute("pager", Pager.of(filter, list.count(filter.query(scope), caller)));
            model.addAttribute(
                    "choices",
                    FilterChoices.of(lines.open(list.choices(caller), caller, locale), list.choices(caller)));
        }
        return "tasklist/list";
    }

    @PostMapping("/tasks/notices/{id}/dismiss")
    String dismiss(@PathVariable UUID id) {
        list.dismiss(id, currentCaller.require());
        return "redirect:/tasks";
    }
}
