package be.protocolloket.signing.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.signing.offering.SigningRecall;
import be.protocolloket.workflow.NotHereException;
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

/** Taking a text back from signing: a reason, and only then the deed. */
@Controller
class RecallController {

    private final Protocols protocols;
    private final SigningRecall recall;
    private final CurrentCaller callers;

    RecallController(Protocols protocols, SigningRecall recall, CurrentCaller callers) {
        this.protocols = protocols;
        this.recall = recall;
        this.callers = callers;
    }

    @GetMapping("/protocols/{id}/recall")
    ModelAndView ask(@PathVariable UUID id) {
        return page(id, "", List.of(), HttpStatus.OK);
    }

    @PostMapping("/protocols/{id}/recall")
    ModelAndView recall(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        try {
            recall.recall(id, reason, callers.require());
            flash.addFlashAttribute("noticeKey", "signing.done.recalled");
            return new ModelAndView("redirect:/protocols/" + id);
        } catch (ProtocolRefusedException refused) {
            var problems = refused.problems().stream()
                    .map(problem -> new FieldProblem("reason", problem.messageKey(), problem.args()))
                    .toList();
            return page(id, reason, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(UUID id, String reason, List<FieldProblem> problems, HttpStatus status) {
        Caller caller = callers.require();
        if (!recall.isDue(id, caller)) {
            throw new NotHereException();
        }
        ModelAndView page = new ModelAndView("signing/recall", status);
        page.addObject("section", "protocol");
        page.addObject("protocol", protocols.require(id, caller));
        page.addObject("reason", reason);
        page.addObject("problems", problems);
        return page;
    }
}
