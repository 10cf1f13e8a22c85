package be.protocolloket.exchange.web.transfer;

import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.transfer.TransferContents;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.vault.KeyDestroyedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one transfer. It shows nothing of the data; opening those is a POST with a purpose, which is recorded. */
@Controller
public class TransferController {

    private final Transfers transfers;
    private final TransferPages pages;
    private final CurrentCaller callers;

    TransferController(Transfers transfers, TransferPages pages, CurrentCaller callers) {
        this.transfers = transfers;
        this.pages = pages;
        this.callers = callers;
    }

    @GetMapping("/transfers/{id}")
    ModelAndView page(@PathVariable UUID id, @RequestParam(defaultValue = "") String purpose) {
        ModelAndView page = pages.of(id, "exchange/transfer");
        page.addObject("chosen", purpose(purpose).orElse(null));
        page.addObject("problems", List.of());
        return page;
    }

    /** @param numbers whether national numbers are shown whole, which is a reading of its own */
    @PostMapping("/transfers/{id}/open")
    ModelAndView open(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "false") boolean numbers) {
        Optional<ReadingPurpose> why = purpose(purpose);
        if (why.isEmpty()) {
            ModelAndView again = page(id, "");
            again.addObject("problems", List.of(new FieldProblem("purpose", "exchange.page.purpose.missing")));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        try {
            TransferContents opened = transfers.read(id, why.get(), callers.require());
            ModelAndView page = pages.of(id, "exchange/opened");
            page.addObject("purpose", why.get());
            page.addObject("numbers", numbers);
            page.addObject("values", ShownValue.of(opened.values(), numbers));
            page.addObject(
                    "masked",
                    !numbers && opened.values().stream().anyMatch(TransferContents.OpenedValue::nationalNumber));
            page.addObject("attachments", opened.attachments());
            return page;
        } catch (KeyDestroyedException erased) {
            ModelAndView gone = pages.of(id, "exchange/transfer");
            gone.addObject("chosen", null);
            gone.addObject("problems", List.of(new FieldProblem(null, "exchange.page.transfer.gone")));
            gone.setStatus(HttpStatus.GONE);
            return gone;
        }
    }

    public static Optional<ReadingPurpose> purpose(String text) {
        return Arrays.stream(ReadingPurpose.values())
                .filter(each -> each.name().equals(text))
                .findFirst();
    }
}
