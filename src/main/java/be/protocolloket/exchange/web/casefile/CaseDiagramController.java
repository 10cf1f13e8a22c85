package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.Outlook;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The model of a case, with the place where it is. */
@Controller
class CaseDiagramController {

    private final Cases cases;
    private final CaseCourse course;
    private final Border border;
    private final CurrentCaller callers;

    CaseDiagramController(Cases cases, CaseCourse course, Border border, CurrentCaller callers) {
        this.cases = cases;
        this.course = course;
        this.border = border;
        this.callers = callers;
    }

    @GetMapping("/cases/{id}/diagram")
    String diagram(@PathVariable UUID id, Model model) {
        Caller caller = callers.require();
        CaseView about = cases.require(id, caller);
        Outlook outlook = border.of(id, caller);
        model.addAttribute("about", about);
        model.addAttribute("discreet", !outlook.learnsEnd());
        model.addAttribute("pictures", course.of(about, outlook));
        return "exchange/diagram";
    }

    @GetMapping(path = "/cases/{id}/diagram.bpmn", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String model(@PathVariable UUID id) {
        return course.model(cases.require(id, callers.require()));
    }
}
