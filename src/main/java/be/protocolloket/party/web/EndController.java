package be.protocolloket.party.web;

import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.body.BodyOverview;
import be.protocolloket.party.body.BodyOverviews;
import be.protocolloket.party.mandate.DpoMandateView;
import be.protocolloket.party.mandate.MandateView;
import be.protocolloket.party.proposal.RoleProposing;
import be.protocolloket.party.refusal.PartyProblem;
import be.protocolloket.party.refusal.Problems;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for the last day of a mandate, or of the mandate of the data protection officer: two addresses, one page. */
@Controller
@RequestMapping("/bodies/{number}")
class EndController {

    private static final String MANDATE = "party.end-mandate";
    private static final String OFFICER = "party.end-dpo";

    private final BodyOverviews overviews;
    private final RoleProposing proposing;
    private final CurrentCaller callers;
    private final DatabaseClock clock;

    EndController(BodyOverviews overviews, RoleProposing proposing, CurrentCaller callers, DatabaseClock clock) {
        this.overviews = overviews;
        this.proposing = proposing;
        this.callers = callers;
        this.clock = clock;
    }

    @GetMapping("/mandates/{id}/end")
    ModelAndView mandate(@PathVariable EnterpriseNumber number, @PathVariable UUID id) {
        return page(overviews.administered(callers.require(), number), MANDATE, id, Submitted.nothing(), List.of());
    }

    @PostMapping("/mandates/{id}/end")
    ModelAndView endMandate(
            @PathVariable EnterpriseNumber number,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            RedirectAttributes flash) {
        return propose(number, MANDATE, id, new Submitted(values), flash);
    }

    @GetMapping("/dpo/{id}/end")
    ModelAndView officer(@PathVariable EnterpriseNumber number, @PathVariable UUID id) {
        return page(overviews.administered(callers.require(), number), OFFICER, id, Submitted.nothing(), List.of());
    }

    @PostMapping("/dpo/{id}/end")
    ModelAndView endOfficer(
            @PathVariable EnterpriseNumber number,
            @PathVariable UUID id,
            @RequestParam Map<String, String> values,
            RedirectAttributes flash) {
        return propose(number, OFFICER, id, new Submitted(values), flash);
    }

    private ModelAndView propose(
            EnterpriseNumber number, String kind, UUID id, Submitted form, RedirectAttributes flash) {
        var caller = callers.require();
        var overview = overviews.administered(caller, number);
        boolean atOnce = form.text("ending").equals("AT_ONCE");
        // Whoever was to act until yesterday acts no more from the approval on, whenever that comes.
        var lastDay = atOnce ? clock.today().minusDays(1) : form.date("lastDay");
        var problems = form.submit(() -> {
            if (atOnce ? !form.text("lastDay").isBlank() : lastDay != null && lastDay.isBefore(clock.today())) {
                throw Problems.refusal(
                        "lastDay", atOnce ? "party.problem.at-once-and-a-day" : "party.problem.last-day-past");
            }
            if (kind.equals(OFFICER)) {
                proposing.officerEnd(caller, number, id, lastDay);
            } else {
                proposing.end(caller, number, id, lastDay);
            }
        });
        if (!problems.isEmpty()) {
            return page(overview, kind, id, form, problems);
        }
        flash.addFlashAttribute("noticeKey", "party.notice.proposed");
        return new ModelAndView("redirect:/bodies/" + number);
    }

    /** @param kind prefix of its messages */
    private static ModelAndView page(
            BodyOverview overview, String kind, UUID id, Submitted form, List<PartyProblem> problems) {
        Optional<?> ends = kind.equals(OFFICER)
                ? first(
                        overview.dpoMandates(),
                        (DpoMandateView mandate) -> mandate.id().equals(id))
                : first(
                        overview.mandates(),
                        (MandateView mandate) -> mandate.id().equals(id));
        return FormPage.of("party/end-mandate", form, problems)
                .addObject("body", overview.body())
                .addObject("kind", kind)
                .addObject("mandate", ends.orElseThrow(NotHereException::new));
    }

    private static <T> Optional<T> first(List<T> mandates, Predicate<T> chosen) {
        return mandates.stream().filter(chosen).findFirst();
    }
}
