package be.protocolloket.party.web;

import be.protocolloket.party.refusal.PartyProblem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page with one form, empty or shown again with what was wrong. */
class FormPage {

    private FormPage() {}

    static ModelAndView of(String view, Submitted form, List<PartyProblem> problems) {
        var page = new ModelAndView(view);
        page.addObject("form", form);
        page.addObject("problems", problems);
        page.addObject(
                "problemFields", problems.stream().map(PartyProblem::field).toList());
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
