package be.protocolloket.protocol.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.protocol.Origin;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.protocol.withdrawal.WithdrawalQuestions;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.SeenText;
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

/** Withdraws a protocol, or asks the party that leads to do so, in two steps: the reason, then a confirmation that shows the consequences. */
@Controller
class WithdrawController {

    private final Protocols protocols;
    private final ProtocolDrafting drafting;
    private final WithdrawalQuestions questions;
    private final CurrentCaller callers;

    WithdrawController(
            Protocols protocols, ProtocolDrafting drafting, WithdrawalQuestions questions, CurrentCaller callers) {
        this.protocols = protocols;
        this.drafting = drafting;
        this.questions = questions;
        this.callers = callers;
    }

    @GetMapping("/protocols/{id}/withdraw")
    ModelAndView ask(@PathVariable UUID id) {
        return page(id, "", List.of(), HttpStatus.OK);
    }

    @PostMapping("/protocols/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean sure,
            RedirectAttributes flash) {
        Caller caller = callers.require();
        ProtocolView protocol = manage(id, caller);
        if (SeenText.isNothing(reason)) {
            var problem = new FieldProblem("reason", "protocol.withdraw.problem.reason");
            return page(id, reason, List.of(problem), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!sure) {
            var problem = new FieldProblem("sure", "protocol.withdraw.problem.sure");
            return page(id, reason, List.of(problem), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            boolean withdrawn = drafting.withdraw(id, reason.strip(), caller);
            boolean registered = protocol.origin() == Origin.REGISTERED;
            flash.addFlashAttribute("noticeKey", done(withdrawn, registered));
            return new ModelAndView("redirect:/protocols/" + id);
        } catch (ProtocolRefusedException refused) {
            return page(id, reason, refused.problems(), HttpStatus.CONFLICT);
        }
    }

    /** The end of the keys of what the page says: a draft has none. */
    private String words(ProtocolView protocol, Caller caller) {
        if (questions.onlyAsks(protocol, caller)) {
            return ".asks";
        }
        return protocol.origin() == Origin.REGISTERED ? ".registration" : "";
    }

    private static String done(boolean withdrawn, boolean registered) {
        if (!withdrawn) {
            return "protocol.done.withdrawal-asked";
        }
        return "protocol.done.withdrawn" + (registered ? ".registration" : "");
    }

    private ModelAndView page(UUID id, String reason, List<FieldProblem> problems, HttpStatus status) {
        ModelAndView page = new ModelAndView("protocol/withdraw");
        Caller caller = callers.require();
        ProtocolView protocol = manage(id, caller);
        page.addObject("protocol", protocol);
        page.addObject("words", words(protocol, caller));
        page.addObject("reason", reason);
        page.addObject("problems", problems);
        page.setStatus(status);
        return page;
    }

    private ProtocolView manage(UUID id, Caller caller) {
        ProtocolView protocol = protocols.require(id, caller);
        if (!ProtocolDrafting.mayWithdraw(protocol, caller) || !protocol.state().beforeConclusion()) {
            throw new NotHereException();
        }
        return protocol;
    }
}
