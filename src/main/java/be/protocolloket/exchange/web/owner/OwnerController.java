package be.protocolloket.exchange.web.owner;

import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.owner.CaseOwners;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.workflow.SeenText;
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

    private final Cases cases;
    private final CaseOwners owners;
    private final CurrentCaller callers;

    OwnerController(Cases cases, CaseOwners owners, CurrentCaller callers) {
        this.cases = cases;
        this.owners = owners;
        this.callers = callers;
    }

    @PostMapping("/cases/{id}/owner")
    String handOver(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable EnterpriseNumber body,
            @RequestParam(required = false, name = "from") @Nullable String before,
            @RequestParam(required = false, name = "to") @Nullable String after,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var caller = callers.require();
        cases.require(id, caller);
        UUID from = id(before);
        UUID to = id(after);
        if (body == null
                || from == null
                || to == null
                || SeenText.isNothing(reason)
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

    /** Null for what is no id: nobody was chosen. */
    private static @Nullable UUID id(@Nullable String typed) {
        try {
            return typed == null ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    private static String again(UUID id, String problem, RedirectAttributes redirect) {
        redirect.addFlashAttribute("ownerProblem", problem);
        return "redirect:/cases/" + id;
    }
}
