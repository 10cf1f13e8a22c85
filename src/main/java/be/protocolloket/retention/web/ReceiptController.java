package be.protocolloket.retention.web;

import be.protocolloket.exchange.Cases;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.retention.erasure.Receipt;
import be.protocolloket.retention.erasure.Receipts;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The proof that something was erased, to read and to take along. */
@Controller
class ReceiptController {

    private final Receipts receipts;
    private final ReceiptPaper paper;
    private final Cases cases;
    private final CurrentCaller callers;

    ReceiptController(Receipts receipts, ReceiptPaper paper, Cases cases, CurrentCaller callers) {
        this.receipts = receipts;
        this.paper = paper;
        this.cases = cases;
        this.callers = callers;
    }

    @GetMapping("/retention/receipts/{id}")
    String page(@PathVariable UUID id, Model model) {
        Receipt receipt = receipts.require(id, callers.require());
        model.addAttribute("receipt", receipt);
        model.addAttribute("shown", paper.shown(receipt));
        model.addAttribute("reference", cases.get(receipt.contents().caseId()).reference());
        return "retention/receipt";
    }

    @GetMapping("/retention/receipts/{id}/bewijs.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        Receipt receipt = receipts.require(id, callers.require());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bewijs-van-wissing-" + receipt.reference() + ".pdf")
                                .build()
                                .toString())
                .body(paper.print(receipt));
    }
}
