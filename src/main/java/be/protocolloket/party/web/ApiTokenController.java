package be.protocolloket.party.web;

import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.PublicBody;
import be.protocolloket.party.body.BodyOverviews;
import be.protocolloket.party.proposal.RoleProposing;
import be.protocolloket.party.refusal.PartyProblem;
import be.protocolloket.party.software.ApiTokenAdministration;
import be.protocolloket.party.software.ApiTokenView;
import be.protocolloket.party.software.NewApiToken;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages on which a body's administrator manages the tokens of the body's software. */
@Controller
@RequestMapping("/bodies/{number}/tokens")
class ApiTokenController {

    private final BodyOverviews overviews;
    private final ApiTokenAdministration tokens;
    private final RoleProposing proposing;
    private final CurrentCaller callers;

    ApiTokenController(
            BodyOverviews overviews, ApiTokenAdministration tokens, RoleProposing proposing, CurrentCaller callers) {
        this.overviews = overviews;
        this.tokens = tokens;
        this.proposing = proposing;
        this.callers = callers;
    }

    @GetMapping
    ModelAndView list(@PathVariable EnterpriseNumber number) {
        var body = body(number);
        return FormPage.of("party/tokens", Submitted.nothing(), List.of())
                .addObject("body", body)
                .addObject("tokens", tokens.of(callers.require(), number));
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable EnterpriseNumber number) {
        return createPage(body(number), Submitted.nothing(), List.of());
    }

    /** The next page shows the token; it cannot be shown again, and opens nothing before somebody else approves it. */
    @PostMapping("/new")
    ModelAndView create(
            @PathVariable EnterpriseNumber number, @RequestParam Map<String, String> values, RedirectAttributes flash) {
        var body = body(number);
        var form = new Submitted(values);
        var asked = new NewApiToken(form.text("tokenName"), form.date("tokenUntil"));
        var problems = form.submit(
                () -> flash.addFlashAttribute("newToken", proposing.token(callers.require(), number, asked)));
        return problems.isEmpty()
                ? new ModelAndView("redirect:/bodies/" + number + "/tokens")
                : createPage(body, form, problems);
    }

    @GetMapping("/{id}/revoke")
    ModelAndView askRevoke(@PathVariable EnterpriseNumber number, @PathVariable UUID id) {
        var token = tokens.of(callers.require(), number).stream()
                .filter(candidate ->
                        candidate.id().equals(id) && candidate.validity().open())
                .findFirst()
                .orElseThrow(NotHereException::new);
        return revokePage(body(number), token);
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable EnterpriseNumber number, @PathVariable UUID id, RedirectAttributes flash) {
        tokens.revoke(callers.require(), number, id);
        flash.addFlashAttribute("noticeKey", "party.notice.token-revoked");
        return "redirect:/bodies/" + number + "/tokens";
    }

    private PublicBody body(EnterpriseNumber number) {
        return overviews.administered(callers.require(), number).body();
    }

    private static ModelAndView createPage(PublicBody body, Submitted form, List<PartyProblem> problems) {
        return FormPage.of("party/create-token", form, problems).addObject("body", body);
    }

    private static ModelAndView revokePage(PublicBody body, ApiTokenView token) {
        return FormPage.of("party/revoke-token", Submitted.nothing(), List.of())
                .addObject("body", body)
                .addObject("token", token);
    }
}
