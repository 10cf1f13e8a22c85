package be.protocolloket.retention.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.hold.LegalHolds;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.record.RetentionRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says that something must not be erased yet, or that it may again. */
@Controller
class HoldController {

    private final KeptFiles files;
    private final KeptLines lines;
    private final LegalHolds holds;
    private final CurrentCaller callers;

    HoldController(KeptFiles files, KeptLines lines, LegalHolds holds, CurrentCaller callers) {
        this.files = files;
        this.lines = lines;
        this.holds = holds;
        this.callers = callers;
    }

    @GetMapping("/retention/{id}/hold")
    ModelAndView askHold(@PathVariable UUID id) {
        return page(id, true, "", "", List.of());
    }

    @PostMapping("/retention/{id}/hold")
    ModelAndView hold(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String reviewOn,
            RedirectAttributes flash) {
        return answered(
                id,
                true,
                reason,
                reviewOn,
                () -> holds.place(id, reason, TypedDay.of(reviewOn), callers.require()),
                flash);
    }

    @GetMapping("/retention/{id}/lift")
    ModelAndView askLift(@PathVariable UUID id) {
        return page(id, false, "", "", List.of());
    }

    @PostMapping("/retention/{id}/lift")
    ModelAndView lift(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        if (!liftable(files.require(id, callers.require()))) {
            flash.addFlashAttribute("noticeKey", "retention.notice.nothing-to-lift");
            return new ModelAndView("redirect:/retention/" + id);
        }
        return answered(id, false, reason, "", () -> holds.lift(id, reason, callers.require()), flash);
    }

    private ModelAndView answered(
            UUID id, boolean places, String reason, String reviewOn, Runnable asked, RedirectAttributes flash) {
        try {
            asked.run();
        } catch (RetentionRefusedException refused) {
            return page(id, places, reason, reviewOn, List.of(refused.problem()));
        }
        flash.addFlashAttribute("noticeKey", places ? "retention.notice.held" : "retention.notice.lifted");
        return new ModelAndView("redirect:/retention/" + id);
    }

    private ModelAndView page(UUID id, boolean places, String reason, String reviewOn, List<FieldProblem> problems) {
        Caller caller = callers.require();
        KeptFile file = files.require(id, caller);
        ModelAndView page = new ModelAndView("retention/hold");
        page.addObject("line", lines.of(List.of(file), caller).get(0));
        page.addObject("places", places);
        page.addObject("nothing", !places && !liftable(file));
        page.addObject("reason", reason);
        page.addObject("reviewOn", reviewOn);
        page.addObject("problems", problems);
        page.addObject(
                "problemFields", problems.stream().map(FieldProblem::field).toList());
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** Whether a hold of the caller's own body stands. */
    private boolean liftable(KeptFile file) {
        Caller caller = callers.require();
        return holds.of(file.id()).stream().anyMatch(hold -> hold.stands() && LegalHolds.isOwn(hold, caller));
    }
}
