package be.protocolloket.exchange.web.correction;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.casefile.NewCase;
import be.protocolloket.exchange.correction.CaseCorrections;
import be.protocolloket.exchange.correction.CorrectedCase;
import be.protocolloket.exchange.correction.Correction;
import be.protocolloket.exchange.correction.CorrectionRefusals;
import be.protocolloket.exchange.start.CaseOffer;
import be.protocolloket.exchange.start.CaseOffer.OfferedKind;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.exchange.start.CaseRefusedException;
import be.protocolloket.exchange.web.start.CaseAnswers;
import be.protocolloket.exchange.web.start.CaseForm;
import be.protocolloket.exchange.web.start.CaseFormPage;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Corrects a case. What is typed about people is stored only if the correction succeeds; when something is wrong the same response shows it again. */
@Controller
class CorrectionController {

    private final CaseCorrections corrections;
    private final CaseOpening desk;
    private final CorrectionPage page;
    private final DatabaseClock clock;
    private final CurrentCaller callers;

    CorrectionController(
            CaseCorrections corrections,
            CaseOpening desk,
            CorrectionPage page,
            DatabaseClock clock,
            CurrentCaller callers) {
        this.corrections = corrections;
        this.desk = desk;
        this.page = page;
        this.clock = clock;
        this.callers = callers;
    }

    /** Redirects to the case when it was closed in the meantime; its page says so. */
    @GetMapping("/cases/{id}/correct")
    ModelAndView ask(@PathVariable UUID id) {
        Caller caller = callers.require();
        try {
            Correction correction = corrections.of(id, caller);
            CaseForm form = CorrectionForm.prefilled(correction, corrections.read(id, caller));
            CaseOffer offer = offer(correction.about(), caller);
            return page.show(correction, offer, kind(offer, correction.about()), form);
        } catch (CaseRefusedException closed) {
            return new ModelAndView("redirect:/cases/" + id);
        }
    }

    @PostMapping("/cases/{id}/correct")
    ModelAndView correct(
            @PathVariable UUID id,
            @RequestParam(name = "_row", defaultValue = "") String row,
            @RequestParam Map<String, String> posted) {
        Caller caller = callers.require();
        Correction correction;
        try {
            correction = corrections.of(id, caller);
        } catch (CaseRefusedException closed) {
            return new ModelAndView("redirect:/cases/" + id);
        }
        CaseView about = correction.about();
        CaseOffer offer = offer(about, caller);
        OfferedKind kind = kind(offer, about);
        CaseForm form = CaseForm.read(CorrectionForm.answers(about, posted));
        if (row.equals("add")) {
            return page.show(correction, offer, kind, form.withRow(CaseFormPage.role(kind)));
        }
        if (row.startsWith(CaseFormPage.REMOVE)) {
            return without(correction, offer, kind, form, CaseFormPage.index(row));
        }
        CaseAnswers answers = new CaseAnswers(offer, kind, form, clock.today());
        NewCase asked = answers.read();
        List<FieldProblem> problems = CorrectionForm.problems(form, answers);
        if (!problems.isEmpty()) {
            return page.refuse(correction, offer, kind, form, problems, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var corrected = new CorrectedCase(
                id, CorrectionForm.version(form), asked, CorrectionForm.known(form), form.answer("reason"));
        try {
            corrections.correct(corrected, caller);
            return new ModelAndView("redirect:/cases/" + id + "?corrected");
        } catch (CaseRefusedException refused) {
            HttpStatus status =
                    CorrectionRefusals.stale(refused) ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
            return page.refuse(correction, offer, kind, form, refused.problems(), status);
        }
    }

    private ModelAndView without(Correction correction, CaseOffer offer, OfferedKind kind, CaseForm form, int index) {
        boolean sent = index >= 0
                && index < form.subjects().size()
                && form.subjects()
                        .get(index)
                        .known()
                        .filter(correction.sentAbout()::contains)
                        .isPresent();
        if (!sent) {
            return page.show(correction, offer, kind, form.without(index));
        }
        var problem = new FieldProblem("subjects[" + index + "].name", "exchange.page.correct.problem.sent");
        return page.refuse(correction, offer, kind, form, List.of(problem), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private CaseOffer offer(CaseView about, Caller caller) {
        return desk.offer(about.protocolId(), about.initiator(), caller);
    }

    /** Also a kind that the protocol no longer offers: {@code CaseCorrections} refuses it with the reason. */
    private static OfferedKind kind(CaseOffer offer, CaseView about) {
        return offer.kinds().stream()
                .filter(kind -> kind.kind() == about.kind())
                .findFirst()
                .orElseThrow(NotHereException::new)
                .narrowed("", Objects.requireNonNullElse(about.ground(), ""));
    }
}
