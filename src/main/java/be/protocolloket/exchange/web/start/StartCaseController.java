package be.protocolloket.exchange.web.start;

import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.start.CaseOffer;
import be.protocolloket.exchange.start.CaseOffer.OfferedChoice;
import be.protocolloket.exchange.start.CaseOffer.OfferedKind;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.LostDatabase;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks who the case is about. What is typed about people is stored nowhere until the case starts; when something is wrong the same response shows it again. */
@Controller
class StartCaseController {

    private final CaseOpening desk;
    private final CaseQuestions questions;
    private final Protocols protocols;
    private final Bodies bodies;
    private final DatabaseClock clock;
    private final CurrentCaller callers;

    StartCaseController(
            CaseOpening desk,
            CaseQuestions questions,
            Protocols protocols,
            Bodies bodies,
            DatabaseClock clock,
            CurrentCaller callers) {
        this.desk = desk;
        this.questions = questions;
        this.protocols = protocols;
        this.bodies = bodies;
        this.clock = clock;
        this.callers = callers;
    }

    @GetMapping("/cases/new/{protocolId}/{number}/subjects")
    ModelAndView ask(
            @PathVariable UUID protocolId,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String trigger,
            @RequestParam(defaultValue = "") String ground) {
        CaseOffer offer = offer(protocolId, number);
        if (kind.isEmpty()) {
            return new ModelAndView("redirect:/cases/new/" + protocolId + "/" + number);
        }
        OfferedKind all = kind(offer, kind);
        String grounded = only(all.grounds(), ground);
        OfferedKind chosen = all.narrowed("", grounded);
        Map<String, String> answers = Map.of("trigger", only(chosen.triggers(), trigger), "ground", grounded);
        return page(offer, chosen, CaseForm.start(answers, CaseFormPage.role(chosen)), List.of(), HttpStatus.OK);
    }

    @PostMapping("/cases/new/{protocolId}/{number}/subjects")
    ModelAndView start(
            @PathVariable UUID protocolId,
            @PathVariable String number,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(name = "_row", defaultValue = "") String row,
            @RequestParam Map<String, String> posted,
            RedirectAttributes flash) {
        CaseOffer offer = offer(protocolId, number);
        CaseForm form = CaseForm.read(posted);
        OfferedKind chosen = kind(offer, kind).narrowed(form.answer("trigger"), form.answer("ground"));
        if (row.equals("add")) {
            return page(offer, chosen, form.withRow(CaseFormPage.role(chosen)), List.of(), HttpStatus.OK);
        }
        if (row.startsWith(CaseFormPage.REMOVE)) {
            return page(offer, chosen, form.without(CaseFormPage.index(row)), List.of(), HttpStatus.OK);
        }
        CaseAnswers answers = new CaseAnswers(offer, chosen, form, clock.today());
        NewCase asked = answers.read();
        if (!answers.problems().isEmpty()) {
            return page(offer, chosen, form, answers.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            UUID opened = desk.open(asked, callers.require());
            flash.addFlashAttribute("noticeKey", "exchange.done.started");
            return new ModelAndView("redirect:/cases/" + opened);
        } catch (CaseRefusedException refused) {
            return page(offer, chosen, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (RuntimeException failed) {
            if (!LostDatabase.behind(failed)) {
                throw failed;
            }
            // A lost database shows as many exceptions, of Spring, the driver or the engine. What was typed is kept
            // nowhere else, so it is shown again; if showing it fails too, the browser still has it.
            var lost = List.of(new FieldProblem(null, "exchange.problem.database-lost"));
            return page(offer, chosen, form, lost, HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private CaseOffer offer(UUID protocolId, String number) {
        EnterpriseNumber initiator = NewCaseController.body(number);
        return desk.offer(protocolId, initiator, callers.require());
    }

    /** Refuses an address that names a kind that is not offered. */
    private static OfferedKind kind(CaseOffer offer, String kind) {
        return offer.kinds().stream()
                .filter(each -> offer.refusals().isEmpty() && each.offered())
                .filter(each -> each.kind().name().equals(kind))
                .findFirst()
                .orElseThrow(NotHereException::new);
    }

    /** The requested value where it is offered, else the only value on offer. */
    private static String only(List<OfferedChoice> choices, String asked) {
        List<String> offered = offered(choices);
        return offered.contains(asked) ? asked : offered.size() == 1 ? offered.get(0) : "";
    }

    /** Answers that are shown as text: chosen on the previous page, or the only value on offer. */
    private static Set<String> fixed(OfferedKind kind, CaseForm form) {
        Set<String> fixed = new HashSet<>();
        if (offered(kind.grounds()).contains(form.answer("ground"))) {
            fixed.add("ground");
        }
        List<String> triggers = offered(kind.triggers());
        if (triggers.contains(form.answer("trigger")) && (kind.grounds().isEmpty() || triggers.size() == 1)) {
            fixed.add("trigger");
        }
        return fixed;
    }

    private static List<String> offered(List<OfferedChoice> choices) {
        return choices.stream()
                .filter(OfferedChoice::offered)
                .map(OfferedChoice::code)
                .toList();
    }

    private ModelAndView page(
            CaseOffer offer, OfferedKind kind, CaseForm form, List<FieldProblem> problems, HttpStatus status) {
        ModelAndView page = new ModelAndView("exchange/new-subjects", status);
        page.addObject(
                "page",
                new CaseFormPage(
                        offer,
                        kind,
                        form,
                        problems,
                        protocols.get(offer.protocolId()).title(),
                        questions.of(offer, kind.kind()),
                        fixed(kind, form),
                        Set.of()));
        page.addObject("bodies", bodies);
        return page;
    }
}
