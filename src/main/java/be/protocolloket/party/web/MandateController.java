package be.protocolloket.party.web;

import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.party.body.BodyOverview;
import be.protocolloket.party.body.BodyOverviews;
import be.protocolloket.party.mandate.NewMandate;
import be.protocolloket.party.proposal.RoleProposing;
import be.protocolloket.party.refusal.PartyProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/bodies/{number}/mandates")
class MandateController {

    private static final List<Role> ROLES =
            Arrays.stream(Role.values()).filter(role -> role != Role.DPO).toList();

    private final BodyOverviews overviews;
    private final RoleProposing proposing;
    private final CurrentCaller callers;

    MandateController(BodyOverviews overviews, RoleProposing proposing, CurrentCaller callers) {
        this.overviews = overviews;
        this.proposing = proposing;
        this.callers = callers;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable EnterpriseNumber number) {
        return addPage(overviews.administered(callers.require(), number), Submitted.nothing(), List.of());
    }

    @PostMapping("/new")
    ModelAndView add(
            @PathVariable EnterpriseNumber number, @RequestParam Map<String, String> values, RedirectAttributes flash) {
        var caller = callers.require();
        var overview = overviews.administered(caller, number);
        var form = new Submitted(values);
        var mandate = new NewMandate(
                form.text("username"),
                form.text("displayName"),
                form.text("password"),
                form.choice("role", Role.class),
                form.text("function"),
                form.date("from"),
                form.date("until"));
        var problems = form.submit(() -> proposing.mandate(caller, number, mandate));
        if (!problems.isEmpty()) {
            return addPage(overview, form, problems);
        }
        flash.addFlashAttribute("noticeKey", "party.notice.proposed");
        return new ModelAndView("redirect:/bodies/" + number);
    }

    private static ModelAndView addPage(BodyOverview overview, Submitted form, List<PartyProblem> problems) {
        return FormPage.of("party/add-mandate", form, problems)
                .addObject("body", overview.body())
                .addObject("roles", ROLES);
    }
}
