package be.protocolloket.exchange.web.correction;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.casefile.CaseTexts;
import be.protocolloket.exchange.correction.Correction;
import be.protocolloket.exchange.start.CaseOffer;
import be.protocolloket.exchange.start.CaseOffer.OfferedChoice;
import be.protocolloket.exchange.start.CaseOffer.OfferedKind;
import be.protocolloket.exchange.web.start.CaseForm;
import be.protocolloket.exchange.web.start.CaseFormPage;
import be.protocolloket.exchange.web.start.CaseQuestions;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a case is corrected, with what was typed and what is wrong with it. */
@Component
class CorrectionPage {

    private final CaseQuestions questions;
    private final Cases cases;
    private final CaseTexts texts;
    private final Bodies bodies;
    private final CurrentCaller callers;

    CorrectionPage(CaseQuestions questions, Cases cases, CaseTexts texts, Bodies bodies, CurrentCaller callers) {
        this.questions = questions;
        this.cases = cases;
        this.texts = texts;
        this.bodies = bodies;
        this.callers = callers;
    }

    ModelAndView show(Correction correction, CaseOffer offer, OfferedKind kind, CaseForm form) {
        return refuse(correction, offer, kind, form, List.of(), HttpStatus.OK);
    }

    ModelAndView refuse(
            Correction correction,
            CaseOffer offer,
            OfferedKind kind,
            CaseForm form,
            List<FieldProblem> problems,
            HttpStatus status) {
        CaseView about = correction.about();
        ModelAndView page = new ModelAndView("exchange/correct", status);
        page.addObject(
                "page",
                new CaseFormPage(
                        offer,
                        kind,
                        form,
                        problems,
                        texts.title(about),
                        questions.of(offer, kind.kind()),
                        fixed(kind, form),
                        correction.sentAbout().stream().map(UUID::toString).collect(Collectors.toSet())));
        page.addObject("about", about);
        page.addObject(
                "preparing",
                cases.transfers(about.id(), callers.require()).stream()
                        .anyMatch(each -> each.state() == TransferState.PREPARING));
        page.addObject("ground", texts.ground(about));
        page.addObject("bodies", bodies);
        return page;
    }

    /** What a correction leaves as it is, and the trigger where there is no other to choose. */
    private static Set<String> fixed(OfferedKind kind, CaseForm form) {
        List<OfferedChoice> offered =
                kind.triggers().stream().filter(OfferedChoice::offered).toList();
        return offered.size() == 1 && offered.get(0).code().equals(form.answer("trigger"))
                ? Set.of("ground", "counterpart", "trigger")
                : Set.of("ground", "counterpart");
    }
}
