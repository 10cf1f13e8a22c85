package be.protocolloket.exchange.web.delivery;

import be.protocolloket.exchange.link.LinkOpening;
import be.protocolloket.exchange.link.LinkRefusedException;
import be.protocolloket.exchange.link.OpenedByLink;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.exchange.web.transfer.AttachmentController;
import be.protocolloket.exchange.web.transfer.ShownValue;
import be.protocolloket.party.Bodies;
import be.protocolloket.vault.KeyDestroyedException;
import be.protocolloket.workflow.form.FieldProblem;
import jakarta.servlet.http.HttpServletRequest;
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

/** The page on which a recipient without a log-in opens a transfer, once. It shows nothing of the transfer until the code is right. */
@Controller
class LinkController {

    private final LinkOpening links;
    private final LinkGate gate;
    private final Bodies bodies;

    LinkController(LinkOpening links, LinkGate gate, Bodies bodies) {
        this.links = links;
        this.gate = gate;
        this.bodies = bodies;
    }

    @GetMapping("/l/{token}")
    ModelAndView ask(@PathVariable String token) {
        return links.usable(token) ? page(null, HttpStatus.OK) : gone();
    }

    @PostMapping("/l/{token}")
    ModelAndView open(
            @PathVariable String token, @RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        if (!gate.admits(request.getRemoteAddr())) {
            return page(new FieldProblem("code", "exchange.link.busy"), HttpStatus.TOO_MANY_REQUESTS);
        }
        try {
            OpenedByLink link = links.open(token, code.replaceAll("[\\s\\p{Cf}\\p{Z}]", ""));
            TransferContents opened = link.contents();
            ModelAndView page = new ModelAndView("exchange/link-opened");
            page.addObject("values", ShownValue.of(opened.values(), true));
            page.addObject("discloser", bodies.shortName(opened.transfer().discloser()));
            page.addObject("attachments", opened.attachments());
            page.addObject("token", token);
            page.addObject("filesKey", link.filesKey());
            page.addObject("filesUntil", link.filesUntil());
            return page;
        } catch (LinkRefusedException refused) {
            int left = refused.attemptsLeft();
            return left < 1 ? gone() : page(wrong(left), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** Not limited by the gate: the key of the files cannot be guessed. */
    @PostMapping("/l/{token}/attachments/{attachmentId}")
    Object save(
            @PathVariable String token,
            @PathVariable UUID attachmentId,
            @RequestParam(defaultValue = "") String filesKey,
            @RequestParam(defaultValue = "1") int number) {
        try {
            return AttachmentController.file(links.file(token, filesKey, attachmentId), number);
        } catch (LinkRefusedException | KeyDestroyedException refused) {
            return gone();
        }
    }

    private static FieldProblem wrong(int left) {
        return left == 1
                ? new FieldProblem("code", "exchange.link.wrong.last")
                : new FieldProblem("code", "exchange.link.wrong", left);
    }

    private static ModelAndView page(@Nullable FieldProblem problem, HttpStatus status) {
        ModelAndView page = new ModelAndView("exchange/link", status);
        page.addObject("problems", problem == null ? List.of() : List.of(problem));
        return page;
    }

    private static ModelAndView gone() {
        return new ModelAndView("exchange/link-gone", HttpStatus.NOT_FOUND);
    }
}
