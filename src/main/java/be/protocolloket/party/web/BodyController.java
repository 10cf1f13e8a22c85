package be.protocolloket.party.web;

import be.protocolloket.party.BodyCategory;
import be.protocolloket.party.CaseWorkerNames;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.body.BodyOverviews;
import be.protocolloket.party.body.BodyRegistration;
import be.protocolloket.party.body.NewBody;
import be.protocolloket.party.refusal.PartyProblem;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/bodies")
class BodyController {

    private final BodyOverviews overviews;
    private final BodyRegistration registration;
    private final CaseWorkerNames names;
    private final CurrentCaller callers;

    BodyController(
            BodyOverviews overviews, BodyRegistration registration, CaseWorkerNames names, CurrentCaller callers) {
        this.overviews = overviews;
        this.registration = registration;
        this.names = names;
        this.callers = callers;
    }

    @GetMapping
    String mine(Model model) {
        var caller = callers.require();
        model.addAttribute("bodies", overviews.mine(caller));
        model.addAttribute("mayRegister", registration.isAllowed(caller));
        return "party/bodies";
    }

    @GetMapping("/{number}")
    String one(@PathVariable EnterpriseNumber number, Model model) {
        model.addAttribute("page", BodyPage.of(overviews.of(callers.require(), number)));
        model.addAttribute("namesShown", names.shown(number));
        return "party/body";
    }

    @GetMapping("/new")
    ModelAndView blank() {
        if (!registration.isAllowed(callers.require())) {
            throw new NotHereException();
        }
        return page(Submitted.nothing(), List.of());
    }

    @PostMapping("/new")
    ModelAndView register(@RequestParam Map<String, String> values, RedirectAttributes flash) {
        var caller = callers.require();
        var form = new Submitted(values);
        var body = new NewBody(
                form.text("number"),
                form.text("legalName"),
                form.text("legalForm"),
                form.text("shortName"),
                form.text("address"),
                form.choice("category", BodyCategory.class),
                form.text("categoryCitation"),
                form.date("foundedOn"),
                form.text("governingBodyName"));
        var problems = form.submit(() -> registration.register(caller, body));
        if (!problems.isEmpty()) {
            return page(form, problems);
        }
        flash.addFlashAttribute("noticeKey", "party.notice.body-registered");
        return new ModelAndView("redirect:/bodies");
    }

    private static ModelAndView page(Submitted form, List<PartyProblem> problems) {
        return FormPage.of("party/register-body", form, problems).addObject("categories", BodyCategory.values());
    }
}
