package be.protocolloket.exchange.web.delivery;

import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.link.OneTimeLinks;
import be.protocolloket.exchange.link.Postings;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.exchange.web.transfer.AttachmentController;
import be.protocolloket.exchange.web.transfer.ShownValue;
import be.protocolloket.exchange.web.transfer.TransferPages;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.Role;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the sender does for delivery outside the portal: issue a link and a code, or post a letter. */
@Controller
class DeliveryController {

    private final OneTimeLinks links;
    private final Postings postings;
    private final Transfers transfers;
    private final TransferPages pages;
    private final LetterPaper paper;
    private final CaseWay way;
    private final CurrentCaller callers;
    private final String base;

    DeliveryController(
            OneTimeLinks links,
            Postings postings,
            Transfers transfers,
            TransferPages pages,
            LetterPaper paper,
            CaseWay way,
            CurrentCaller callers,
            @Value("${protocolloket.public-address}") String base) {
        this.links = links;
        this.postings = postings;
        this.transfers = transfers;
        this.pages = pages;
        this.paper = paper;
        this.way = way;
        this.callers = callers;
        this.base = base;
    }

    /** Link and code are shown in this response only; they cannot be shown again. */
    @PostMapping("/transfers/{id}/link")
    ModelAndView link(@PathVariable UUID id) {
        var link = links.issue(id, callers.require());
        return pages.of(id, "exchange/link-made")
                .addObject("address", base + "/l/" + link.token())
                .addObject(
                        "code", link.code().substring(0, 4) + " " + link.code().substring(4))
                .addObject("until", link.expiresAt());
    }

    @PostMapping("/transfers/{id}/paper")
    ResponseEntity<byte[]> print(@PathVariable UUID id) {
        Caller caller = callers.require();
        TransferView transfer = transfers.require(id, caller);
        if (transfer.state() != TransferState.SENT
                || transfer.delivery() != Delivery.LETTER
                || !caller.holds(Role.CASE_WORKER, transfer.discloser())) {
            throw new NotHereException();
        }
        TransferContents opened = transfers.read(id, ReadingPurpose.FOLLOW_UP, caller);
        var files = opened.attachments().stream()
                .map(TransferContents.AttachmentView::name)
                .toList();
        byte[] pdf = paper.print(
                "exchange.paper.title",
                "exchange/data-paper",
                Map.of(
                        "values",
                        ShownValue.of(opened.values(), true),
                        "files",
                        files,
                        "way",
                        way.of(transfer, caller)));
        postings.printed(id, caller);
        return AttachmentController.file(pdf, "gegevens.pdf", MediaType.APPLICATION_PDF_VALUE);
    }

    @PostMapping("/transfers/{id}/posted")
    ModelAndView posted(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String postedOn, RedirectAttributes flash) {
        var problem = postings.write(id, TypedDay.of(postedOn), callers.require());
        if (problem.isEmpty()) {
            flash.addFlashAttribute("noticeKey", "exchange.page.posted.done");
            return new ModelAndView("redirect:/transfers/" + id);
        }
        ModelAndView again = pages.of(id, "exchange/transfer");
        again.addObject("chosen", null);
        again.addObject("problems", List.of(problem.get()));
        again.addObject("postedOn", postedOn);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }
}
