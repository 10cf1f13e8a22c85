package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseFilter;
import be.protocolloket.exchange.CasePage;
import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.Cases;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.protocol.LegalEffect;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.InvalidInszException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The cases of the bodies for which the reader works. */
@Controller
class CaseListController {

    private static final int SIZE = 20;
    private static final int MOST = 100;

    private final Cases cases;
    private final CaseLines lines;
    private final CaseSteps steps;
    private final Protocols protocols;
    private final DatabaseClock clock;
    private final CurrentCaller callers;

    CaseListController(
            Cases cases,
            CaseLines lines,
            CaseSteps steps,
            Protocols protocols,
            DatabaseClock clock,
            CurrentCaller callers) {
        this.cases = cases;
        this.lines = lines;
        this.steps = steps;
        this.protocols = protocols;
        this.clock = clock;
        this.callers = callers;
    }

    @GetMapping("/cases")
    ModelAndView list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String protocol,
            @RequestParam(defaultValue = "1") int page) {
        CaseFilter filter = new CaseFilter(
                choice(CaseState.values(), state),
                choice(CaseKind.values(), kind),
                id(protocol),
                null,
                Math.max(page, 1),
                SIZE);
        return page(filter, "list");
    }

    /** Searches by a person's number. It is posted, so that no address contains it, and not shown again. */
    @PostMapping("/cases/search")
    ModelAndView search(@RequestParam(defaultValue = "") String insz) {
        try {
            Insz.parse(insz, clock.today());
        } catch (InvalidInszException wrong) {
            ModelAndView again = page(new CaseFilter(null, null, null, null, 1, SIZE), "list");
            again.addObject("problems", List.of(new FieldProblem("insz", wrong.messageKey())));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return page(new CaseFilter(null, null, null, insz, 1, MOST), "found");
    }

    private ModelAndView page(CaseFilter filter, String mode) {
        Caller caller = callers.require();
        CasePage found = cases.visibleTo(caller, filter);
        ModelAndView page = new ModelAndView("exchange/list");
        page.addObject("mode", mode);
        page.addObject("problems", List.of());
        page.addObject("lines", lines.of(found.cases(), caller));
        page.addObject("steps", steps.first(found.cases(), caller, LocaleContextHolder.getLocale()));
        page.addObject("total", found.total());
        page.addObject("page", filter.page());
        page.addObject("pages", Math.max(1, (found.total() + SIZE - 1) / SIZE));
        page.addObject("state", filter.state());
        page.addObject("kind", filter.kind());
        page.addObject("protocol", filter.protocolId());
        page.addObject("states", CaseState.values());
        page.addObject("kinds", CaseKind.values());
        page.addObject("protocols", concluded(caller));
        return page;
    }

    private List<ProtocolView> concluded(Caller caller) {
        return protocols.allVisibleTo(caller).stream()
                .filter(protocol -> protocol.effect() != LegalEffect.NOT_IN_FORCE)
                .toList();
    }

    /** An unknown value in the address does not filter. */
    private static <E extends Enum<E>> @Nullable E choice(E[] choices, String text) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
