package be.protocolloket.exchange.web.delivery;

import be.protocolloket.exchange.handover.HandOvers;
import be.protocolloket.exchange.web.transfer.AttachmentController;
import be.protocolloket.exchange.web.transfer.TransferPages;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The sealed bundle for another platform, and apart from it its password. */
@Controller
class HandOverController {

    private final HandOvers handOvers;
    private final TransferPages pages;
    private final CurrentCaller callers;

    HandOverController(HandOvers handOvers, TransferPages pages, CurrentCaller callers) {
        this.handOvers = handOvers;
        this.pages = pages;
        this.callers = callers;
    }

    @PostMapping("/transfers/{id}/bundle")
    Object fetch(@PathVariable UUID id) {
        try {
            return AttachmentController.file(handOvers.fetch(id, callers.require()), "pakket.zip", "application/zip");
        } catch (TaskRefusedException refused) {
            ModelAndView page = page(
                    id, refused.problems().stream().map(FieldProblem::ofWhole).toList());
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    @PostMapping("/transfers/{id}/bundle/password")
    ModelAndView password(@PathVariable UUID id, HttpServletResponse response) {
        String password = handOvers.password(id, callers.require());
        response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
        ModelAndView page = page(id, List.of());
        page.addObject("archivePassword", password);
        return page;
    }

    private ModelAndView page(UUID id, List<FieldProblem> problems) {
        ModelAndView page = pages.of(id, "exchange/transfer");
        page.addObject("chosen", null);
        page.addObject("problems", problems);
        return page;
    }
}
