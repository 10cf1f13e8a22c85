package be.protocolloket.exchange.web;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.IdentifiedSubject;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.SubjectNumbers;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Numbers in full. Posted with a purpose, because looking at them is an act that is written down, and no address to come back to. */
@Controller
class SubjectNumbersController {

    static final List<ReadingPurpose> PURPOSES = List.of(
            ReadingPurpose.IDENTIFY,
            ReadingPurpose.CORRECTION,
            ReadingPurpose.DATA_SUBJECT_REQUEST,
            ReadingPurpose.SUPERVISION);

    private final Cases cases;
    private final SubjectNumbers numbers;
    private final CurrentCaller callers;

    SubjectNumbersController(Cases cases, SubjectNumbers numbers, CurrentCaller callers) {
        this.cases = cases;
        this.numbers = numbers;
        this.callers = callers;
    }

    @GetMapping("/cases/{id}/subjects")
    String back(@PathVariable UUID id) {
        return "redirect:/cases/" + cases.require(id, callers.require()).id();
    }

    @PostMapping("/cases/{id}/subjects")
    String open(@PathVariable UUID id, @RequestParam(defaultValue = "") String purpose, Model model) {
        Caller caller = callers.require();
        CaseView about = cases.require(id, caller);
        var why = TransferController.purpose(purpose).filter(PURPOSES::contains);
        if (why.isEmpty()) {
            return "redirect:/cases/" + id;
        }
        List<IdentifiedSubject> subjects = numbers.open(id, why.get(), caller);
        model.addAttribute("about", about);
        model.addAttribute("purpose", why.get());
        model.addAttribute("subjects", subjects);
        model.addAttribute("untold", subjects.stream().anyMatch(each -> each.insz() != null && each.name() == null));
        return "exchange/subjects";
    }
}
