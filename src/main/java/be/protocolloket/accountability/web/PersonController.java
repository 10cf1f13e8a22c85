package be.protocolloket.accountability.web;

import be.protocolloket.accountability.overview.PersonReport;
import be.protocolloket.accountability.overview.PersonRequests;
import be.protocolloket.accountability.verification.LedgerVerifier;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.Supervisor;
import be.protocolloket.protocol.rendition.PrintedPages;
import be.protocolloket.vault.Insz;
import be.protocolloket.vault.InvalidInszException;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.Terms;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Who got what about a person, for the officer who answers that person. The number travels in the body of a request, never in an address. */
@Controller
class PersonController {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-BE");

    private final PersonRequests requests;
    private final LedgerVerifier verifier;
    private final Terms terms;
    private final DatabaseClock clock;
    private final CurrentCaller callers;
    private final ITemplateEngine templates;
    private final PrintedPages printer;
    private final Supervisor supervisor;
    private final MessageSource messages;

    PersonController(
            PersonRequests requests,
            LedgerVerifier verifier,
            Terms terms,
            DatabaseClock clock,
            CurrentCaller callers,
            ITemplateEngine templates,
            PrintedPages printer,
            Supervisor supervisor,
            MessageSource messages) {
        this.requests = requests;
        this.verifier = verifier;
        this.terms = terms;
        this.clock = clock;
        this.callers = callers;
        this.templates = templates;
        this.printer = printer;
        this.supervisor = supervisor;
        this.messages = messages;
    }

    @GetMapping("/accountability/person")
    ModelAndView ask() {
        officer();
        return page(Map.of("insz", ""));
    }

    @PostMapping("/accountability/person")
    ModelAndView search(@RequestParam(defaultValue = "") String insz) {
        Caller officer = officer();
        try {
            Insz number = Insz.parse(insz, clock.today());
            return page(Map.of("insz", insz, "masked", number.masked(), "found", requests.search(number, officer)));
        } catch (InvalidInszException wrong) {
            ModelAndView page = page(Map.of("insz", insz, "problem", wrong.messageKey()));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    /** In Dutch, whatever language the officer reads: it is for the citizen. */
    @PostMapping("/accountability/person/paper")
    Object print(@RequestParam(defaultValue = "") String insz) {
        Caller officer = officer();
        try {
            Insz number = Insz.parse(insz, clock.today());
            PersonReport found = requests.search(number, officer);
            String html = templates.process(
                    "accountability/person-paper",
                    new Context(
                            DUTCH,
                            Map.of(
                                    "found",
                                    found,
                                    "masked",
                                    number.masked(),
                                    "day",
                                    clock.today(),
                                    "zone",
                                    DatabaseClock.ZONE,
                                    "supervisor",
                                    supervisor.name())));
            String title = messages.getMessage("accountability.paper.title", null, DUTCH);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename("antwoord-inzage.pdf")
                                    .build()
                                    .toString())
                    .body(printer.print(title, html));
        } catch (InvalidInszException wrong) {
            return search(insz);
        }
    }

    private Caller officer() {
        Caller caller = callers.require();
        if (!verifier.mayCheck(caller)) {
            throw new NotHereException();
        }
        return caller;
    }

    private ModelAndView page(Map<String, Object> what) {
        LocalDate today = clock.today();
        Map<String, Object> model = new HashMap<>(what);
        model.put("checks", true);
        model.put(
                "answerBy",
                today.plus(Objects.requireNonNull(terms.term("T-DSR").period())));
        model.put(
                "extendedBy",
                today.plus(Objects.requireNonNull(terms.term("T-DSR-EXTENDED").period())));
        return new ModelAndView("accountability/person", model);
    }
}
