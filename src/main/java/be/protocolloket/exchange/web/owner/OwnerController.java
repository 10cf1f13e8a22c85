package be.protocolloket.exchange.web.owner;

import be.protocolloket.exchange.owner.CaseOwners;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.StaleStateException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Hands a case over to a colleague of the same body. */
@Controller
class OwnerController {

    private static final int MAX_REASON = 500;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final CaseOwners owners;
    private final CurrentCaller callers;

    OwnerController(CaseOwners owners, CurrentCaller callers) {
        this.owners = owners;
        this.callers = callers;
    }

    @PostMapping("/cases/{id}/owner")
    String handOver(
            @PathVariable UUID id,
            @RequestParam EnterpriseNumber body,
            @RequestParam(required = false) @Nullable UUID from,
            @RequestParam(required = false) @Nullable UUID to,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var caller = callers.require();
        if (from == null
                || to == null
                || reason.isBlank()
                || reason.length() > MAX_REASON
                || UNPRINTABLE.matcher(reason).find()) {
            return again(id, "exchange.page.owners.missing", redirect);
        }
        try {
            owners.handOver(id, body, from, to, reason, caller);
        } catch (StaleStateException first) {
            return again(id, "exchange.page.owners.stale", redirect);
        } catch (IllegalArgumentException other) {
            return again(id, "exchange.problem.owner-other", redirect);
        }
        redirect.addFlashAttribute("ownerNotice", "exchange.page.owners.done");
        return "redirect:/cases/" + id;
    }

    private static String again(UUID id, String problem, RedirectAttributes redirect) {
        redirect.addFlashAttribute("ownerProblem", problem);
        return "redirect:/cases/" + id;
    }
}
