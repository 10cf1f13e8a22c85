package be.protocolloket.tasklist.draft;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Keeps what somebody types in a form of any page, throws it away, and leads back to it after a log-in. */
@Controller
class DraftController {

    static final String KEEP = "/drafts";
    static final String BACK = "/drafts/back";

    private final CurrentCaller callers;
    private final FormMarks marks;
    private final PageDrafts drafts;

    DraftController(CurrentCaller callers, FormMarks marks, PageDrafts drafts) {
        this.callers = callers;
        this.marks = marks;
        this.drafts = drafts;
    }

    @PostMapping(KEEP)
    ResponseEntity<Void> keep(HttpServletRequest request) {
        return ResponseEntity.status(
                        drafts.save(own(request), TypedAnswers.of(request.getParameterMap()))
                                ? HttpStatus.NO_CONTENT
                                : HttpStatus.CONTENT_TOO_LARGE)
                .build();
    }

    @PostMapping("/drafts/discard")
    ResponseEntity<Void> discard(HttpServletRequest request) {
        FormMark mark = own(request);
        drafts.delete(mark.person(), mark.action(), mark.page());
        return to(request, mark.page());
    }

    /** After a log-in: to the form that came too late, if the same person logged in; anybody else begins where everybody begins. */
    @GetMapping(BACK)
    ResponseEntity<Void> back(HttpServletRequest request, HttpSession session) {
        Caller caller = callers.require();
        var mark = marks.read((String) session.getAttribute(LateForms.BACK));
        session.removeAttribute(LateForms.BACK);
        return to(
                request,
                mark.filter(one -> one.person().equals(caller.personId()))
                        .map(FormMark::page)
                        .orElse("/tasks"));
    }

    /** That it is the caller's was seen before. */
    private FormMark own(HttpServletRequest request) {
        return marks.of(request).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /** Within this service: the address stood in a mark that was written here. */
    private static ResponseEntity<Void> to(HttpServletRequest request, String page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", request.getContextPath() + page)
                .build();
    }
}
