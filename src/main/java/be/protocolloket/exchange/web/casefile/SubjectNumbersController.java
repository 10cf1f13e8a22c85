package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.subject.IdentifiedSubject;
import be.protocolloket.exchange.subject.SubjectNumbers;
import be.protocolloket.exchange.web.transfer.TransferController;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
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

/** Shows numbers in full. A POST with a purpose, because each look is recorded and the page must not be reachable by address. */
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
    ModelAndView open(@PathVariable UUID id, @RequestParam(defaultValue = "") String purpose) {
        Caller caller = callers.require();
        CaseView about = cases.require(id, caller);
        var why = TransferController.purpose(purpose).filter(PURPOSES::contains);
        ModelAndView page = new ModelAndView("exchange/subjects");
        page.addObject("about", about);
        page.addObject("purposes", PURPOSES);
        if (why.isEmpty()) {
            page.addObject("problems", List.of(new FieldProblem("purpose", "exchange.page.purpose.missing")));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        List<IdentifiedSubject> subjects = numbers.open(id, why.get(), caller);
        page.addObject("problems", List.of());
        page.addObject("purpose", why.get());
        page.addObject("subjects", subjects);
        page.addObject("untold", subjects.stream().anyMatch(each -> each.insz() != null && each.name() == null));
        return page;
    }
}
