package be.protocolloket.tasklist.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.tasklist.OpenTask;
import be.protocolloket.tasklist.TaskDesk;
import be.protocolloket.workflow.SeenText;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a task, giving it back, handing it over. */
@Controller
class TaskMoveController {

    private static final int MAX_REASON = 500;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final CurrentCaller currentCaller;
    private final TaskDesk desk;
    private final TaskLines lines;
    private final MessageSource messages;

    TaskMoveController(CurrentCaller currentCaller, TaskDesk desk, TaskLines lines, MessageSource messages) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.lines = lines;
        this.messages = messages;
    }

    @PostMapping("/tasks/{taskId}/claim")
    String claim(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "false") boolean takeOver,
            Locale locale,
            RedirectAttributes redirect) {
        Caller caller = currentCaller.require();
        OpenTask task = desk.require(taskId, caller);
        if (task.bars(caller)) {
            return "redirect:/tasks/" + taskId; // which says why
        }
        desk.claim(taskId, takeOver, caller);
        redirect.addFlashAttribute("moved", text("tasklist.task.claimed", locale, name(task, locale)));
        return "redirect:/tasks/" + taskId;
    }

    @PostMapping("/tasks/{taskId}/return")
    String giveBack(@PathVariable String taskId, Locale locale, RedirectAttributes redirect) {
        Caller caller = currentCaller.require();
        OpenTask task = desk.require(taskId, caller);
        desk.giveBack(taskId, caller);
        redirect.addFlashAttribute("moved", text("tasklist.task.returned", locale, name(task, locale)));
        return "redirect:/tasks?list=groups";
    }

    @PostMapping("/tasks/{taskId}/hand-over")
    String handOver(
            @PathVariable String taskId,
            @RequestParam(required = false) @Nullable UUID to,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            RedirectAttributes redirect) {
        Caller caller = currentCaller.require();
        OpenTask task = desk.require(taskId, caller);
        if (to == null
                || SeenText.isNothing(reason)
                || reason.length() > MAX_REASON
                || UNPRINTABLE.matcher(reason).find()) {
            return again(taskId, reason, text("tasklist.task.handover.missing", locale), redirect);
        }
        String colleague = desk.candidates(task, caller).get(to);
        if (colleague == null) {
            return again(taskId, reason, text("tasklist.task.handover.maynot", locale), redirect);
        }
        desk.handOver(taskId, to, reason.strip(), caller);
        redirect.addFlashAttribute("moved", text("tasklist.task.handed", locale, name(task, locale), colleague));
        return "redirect:/tasks";
    }

    private static String again(String taskId, String reason, String problem, RedirectAttributes redirect) {
        redirect.addFlashAttribute("moveProblem", problem);
        redirect.addFlashAttribute("moveReason", reason.substring(0, Math.min(reason.length(), MAX_REASON)));
        return "redirect:/tasks/" + taskId;
    }

    private String name(OpenTask task, Locale locale) {
        return lines.name(task, locale);
    }

    private String text(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
