package be.protocolloket.protocol.web;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.PublicBody;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolFilter;
import be.protocolloket.protocol.ProtocolPage;
import be.protocolloket.protocol.Protocols;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The protocols of the bodies for which the reader acts. */
@Controller
class ProtocolListController {

    private static final int SIZE = 20;

    private final Protocols protocols;
    private final Bodies bodies;
    private final OpenSteps steps;
    private final CurrentCaller callers;

    ProtocolListController(Protocols protocols, Bodies bodies, OpenSteps steps, CurrentCaller callers) {
        this.protocols = protocols;
        this.bodies = bodies;
        this.steps = steps;
        this.callers = callers;
    }

    @GetMapping("/protocols")
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        Caller caller = callers.require();
        ProtocolFilter filter = new ProtocolFilter(q.strip(), number(body), states(state), page - 1, SIZE);
        ProtocolPage found = protocols.visibleTo(caller, filter);
        model.addAttribute(
                "lines",
                found.items().stream()
                        .map(protocol -> new ProtocolLine(
                                protocol,
                                bodies.findAll(protocol.parties()).stream()
                                        .map(PublicBody::shortName)
                                        .toList(),
                                steps.of(protocol.id(), caller, locale)))
                        .toList());
        model.addAttribute("total", found.total());
        model.addAttribute("page", filter.page() + 1);
        model.addAttribute("pages", Math.max(1, (found.total() + SIZE - 1) / SIZE));
        model.addAttribute("q", q);
        model.addAttribute("state", state);
        model.addAttribute("body", body);
        model.addAttribute("states", DocumentState.values());
        model.addAttribute("bodies", bodies.findAll(caller.bodies()));
        model.addAttribute(
                "manages", caller.groups().stream().anyMatch(group -> group.role() == Role.PROTOCOL_MANAGER));
        return "protocol/list";
    }

    /** A value that is no enterprise number, or no state, does not filter. */
    private static @Nullable EnterpriseNumber number(String text) {
        return EnterpriseNumber.find(text).orElse(null);
    }

    private static Set<DocumentState> states(String text) {
        return Arrays.stream(DocumentState.values())
                .filter(state -> state.name().equals(text))
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }
}
