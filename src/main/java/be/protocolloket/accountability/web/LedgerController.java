package be.protocolloket.accountability.web;

import be.protocolloket.accountability.ledger.EntryKind;
import be.protocolloket.accountability.ledger.Ledger;
import be.protocolloket.accountability.ledger.LedgerFilter;
import be.protocolloket.accountability.ledger.LedgerPage;
import be.protocolloket.accountability.verification.LedgerVerifier;
import be.protocolloket.accountability.wording.EntryLine;
import be.protocolloket.accountability.wording.EntryWords;
import be.protocolloket.exchange.ExchangeRecords;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.People;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.workflow.DatabaseClock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ledger of the reader's bodies, as a page and as a file, and the check of its chains. */
@Controller
class LedgerController {

    private static final int SIZE = 50;

    private final Ledger ledger;
    private final LedgerVerifier verifier;
    private final EntryWords words;
    private final ExchangeRecords cases;
    private final Protocols protocols;
    private final People people;
    private final CurrentCaller callers;
    private final MessageSource messages;

    LedgerController(
            Ledger ledger,
            LedgerVerifier verifier,
            EntryWords words,
            ExchangeRecords cases,
            Protocols protocols,
            People people,
            CurrentCaller callers,
            MessageSource messages) {
        this.ledger = ledger;
        this.verifier = verifier;
        this.words = words;
        this.cases = cases;
        this.protocols = protocols;
        this.people = people;
        this.callers = callers;
        this.messages = messages;
    }

    @GetMapping("/accountability")
    String page(@RequestParam Map<String, String> asked, Model model, Locale locale) {
        Caller caller = callers.require();
        var question = LedgerQuestion.of(asked);
        LedgerPage found = read(question, question.page(), SIZE, caller);
        model.addAttribute("question", question);
        model.addAttribute("lines", words.lines(found.entries(), locale));
        model.addAttribute("total", found.total());
        model.addAttribute("pages", Math.max(1, (found.total() + SIZE - 1) / SIZE));
        model.addAttribute("kinds", kinds(locale));
        model.addAttribute("persons", persons(caller));
        model.addAttribute("protocols", protocols.allVisibleTo(caller));
        model.addAttribute("checks", verifier.mayCheck(caller));
        if (verifier.mayCheck(caller)) {
            model.addAttribute("daily", verifier.lastDaily(caller).orElse(null));
        }
        return "accountability/ledger";
    }

    @GetMapping("/accountability/ledger.csv")
    ResponseEntity<byte[]> file(@RequestParam Map<String, String> asked, Locale locale) {
        var found = read(LedgerQuestion.of(asked), 1, LedgerFilter.MOST, callers.require());
        var file = new CsvFile()
                .row(List.of(messages.getMessage("accountability.csv.columns", null, locale)
                        .split(";")));
        words.lines(found.entries(), locale).forEach(line -> file.row(cells(line)));
        return file.named("logboek.csv");
    }

    @PostMapping("/accountability/check")
    String check(RedirectAttributes after) {
        after.addFlashAttribute("report", verifier.check(callers.require()));
        return "redirect:/accountability#keten";
    }

    private LedgerPage read(LedgerQuestion question, int page, int size, Caller caller) {
        Optional<UUID> about = cases.caseOf(question.reference());
        if (!question.reference().isEmpty() && about.isEmpty()) {
            // Only for its check: who reads no ledger gets a 404 for an unknown reference too.
            ledger.read(LedgerFilter.newest(1), caller);
            return new LedgerPage(List.of(), 0);
        }
        return ledger.read(
                new LedgerFilter(
                        question.protocol(),
                        about.orElse(null),
                        question.kind(),
                        question.person(),
                        question.from(),
                        question.until(),
                        page,
                        size),
                caller);
    }

    private List<Map.Entry<String, String>> kinds(Locale locale) {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind != EntryKind.WITNESSED)
                .map(kind -> Map.entry(kind.name(), messages.getMessage(kind.messageKey(), null, locale)))
                .toList();
    }

    private List<Map.Entry<String, String>> persons(Caller caller) {
        return people.displayNames(ledger.actors(caller)).entrySet().stream()
                .map(person -> Map.entry(person.getKey().toString(), person.getValue()))
                .sorted(Map.Entry.comparingByValue())
                .toList();
    }

    private static List<String> cells(EntryLine line) {
        var entry = line.entry();
        return List.of(
                entry.at().atZone(DatabaseClock.ZONE).toOffsetDateTime().toString(),
                line.sentence(),
                String.join(", ", line.items()),
                entry.body() == null ? "" : entry.body().display(),
                entry.counterpart() == null ? "" : entry.counterpart().display(),
                Objects.requireNonNullElse(line.actor(), ""),
                Objects.requireNonNullElse(line.reference(), ""),
                Objects.requireNonNullElse(line.protocol(), ""),
                entry.chain(),
                entry.hash());
    }
}
