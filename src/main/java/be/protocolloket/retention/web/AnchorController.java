package be.protocolloket.retention.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.correction.AnchorCorrections;
import be.protocolloket.retention.correction.AnchorRecording;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.record.RetentionRefusedException;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records the day of an event that no step of the case recorded, and sets right one that was recorded by mistake. */
@Controller
class AnchorController {

    private final KeptFiles files;
    private final KeptLines lines;
    private final AnchorLines anchors;
    private final AnchorCorrections corrections;
    private final AnchorRecording recording;
    private final CurrentCaller callers;

    AnchorController(
            KeptFiles files,
            KeptLines lines,
            AnchorLines anchors,
            AnchorCorrections corrections,
            AnchorRecording recording,
            CurrentCaller callers) {
        this.files = files;
        this.lines = lines;
        this.anchors = anchors;
        this.corrections = corrections;
        this.recording = recording;
        this.callers = callers;
    }

    @GetMapping("/retention/{id}/anchors/{anchor}")
    ModelAndView ask(@PathVariable UUID id, @PathVariable String anchor) {
        return page(id, anchor, "", "", List.of());
    }

    @PostMapping("/retention/{id}/anchors/{anchor}")
    ModelAndView correct(
            @PathVariable UUID id,
            @PathVariable String anchor,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        var event = AnchorLines.anchor(anchor).orElseThrow(NotHereException::new);
        Caller caller = callers.require();
        boolean first = recording.recordable(files.require(id, caller), caller).contains(event);
        try {
            if (first) {
                recording.record(id, event, TypedDay.of(on), reason, caller);
            } else {
                corrections.correct(id, event, TypedDay.of(on), reason, caller);
            }
        } catch (RetentionRefusedException refused) {
            return page(id, anchor, on, reason, List.of(refused.problem()));
        }
        flash.addFlashAttribute("noticeKey", first ? "retention.notice.recorded" : "retention.notice.corrected");
        return new ModelAndView("redirect:/retention/" + id);
    }

    private ModelAndView page(UUID id, String anchor, String on, String reason, List<FieldProblem> problems) {
        Caller caller = callers.require();
        KeptFile file = files.require(id, caller);
        AnchorLine wrong = Stream.concat(
                        anchors.correctable(file, caller).stream(), anchors.recordable(file, caller).stream())
                .filter(line -> line.code().equals(anchor))
                .findFirst()
                .orElseThrow(NotHereException::new);
        ModelAndView page = new ModelAndView("retention/anchor");
        page.addObject("line", lines.of(List.of(file), caller).get(0));
        page.addObject("wrong", wrong);
        page.addObject("on", on);
        page.addObject("reason", reason);
        page.addObject("problems", problems);
        page.addObject(
                "problemFields", problems.stream().map(FieldProblem::field).toList());
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
