package be.protocolloket.signing.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.signing.offering.SlotReplacement;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Appointing a successor in a slot that nobody can sign any more. */
@Controller
class SuccessorController {

    private final Protocols protocols;
    private final SlotReplacement replacement;
    private final CurrentCaller callers;

    SuccessorController(Protocols protocols, SlotReplacement replacement, CurrentCaller callers) {
        this.protocols = protocols;
        this.replacement = replacement;
        this.callers = callers;
    }

    @GetMapping("/protocols/{id}/successor")
    ModelAndView ask(@PathVariable UUID id, @RequestParam(defaultValue = "") String slot) {
        return page(id, slot, null, List.of(), HttpStatus.OK);
    }

    @PostMapping("/protocols/{id}/successor")
    ModelAndView appoint(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String slot,
            @RequestParam(required = false) @Nullable UUID mandate,
            RedirectAttributes flash) {
        try {
            replacement.replace(id, slot, mandate, callers.require());
            flash.addFlashAttribute("noticeKey", "signing.done.successor");
            return new ModelAndView("redirect:/protocols/" + id);
        } catch (ProtocolRefusedException refused) {
            var problems = refused.problems().stream()
                    .map(problem -> new FieldProblem("mandate", problem.messageKey(), problem.args()))
                    .toList();
            return page(id, slot, mandate, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView page(
            UUID id, String slotId, @Nullable UUID chosen, List<FieldProblem> problems, HttpStatus status) {
        Caller caller = callers.require();
        var slot = replacement.find(id, slotId, caller).orElseThrow(NotHereException::new);
        ModelAndView page = new ModelAndView("signing/successor", status);
        page.addObject("section", "protocol");
        page.addObject("protocol", protocols.require(id, caller));
        page.addObject("slot", slot);
        page.addObject("candidates", replacement.candidates(id, slot, caller));
        page.addObject("chosen", chosen == null ? "" : chosen.toString());
        page.addObject("problems", problems);
        return page;
    }
}
