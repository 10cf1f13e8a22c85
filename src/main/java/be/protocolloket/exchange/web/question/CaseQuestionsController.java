package be.protocolloket.exchange.web.question;

import be.protocolloket.exchange.CaseState;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.question.AskedQuestion;
import be.protocolloket.exchange.question.Question;
import be.protocolloket.exchange.question.QuestionLine;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions of a case, with the forms to ask and to answer. */
@Controller
class CaseQuestionsController {

    /** A question as its reader sees it. */
    record Line(AskedQuestion asked, String body, boolean mine) {}

    private final Cases cases;
    private final QuestionLine line;
    private final Bodies bodies;
    private final CurrentCaller callers;

    CaseQuestionsController(Cases cases, QuestionLine line, Bodies bodies, CurrentCaller callers) {
        this.cases = cases;
        this.line = line;
        this.bodies = bodies;
        this.callers = callers;
    }

    @GetMapping("/cases/{id}/questions")
    ModelAndView show(@PathVariable UUID id) {
        return page(id, null);
    }

    @PostMapping("/cases/{id}/questions")
    ModelAndView ask(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String question, RedirectAttributes flash) {
        Optional<Question> chosen = Stream.of(Question.values())
                .filter(each -> each.name().equals(question))
                .findFirst();
        if (chosen.isEmpty()) {
            requireSeat(id);
            return page(id, new FieldProblem("question", "exchange.page.questions.problem.question"));
        }
        line.ask(id, chosen.get(), callers.require());
        return back(id, "exchange.page.questions.asked", flash);
    }

    @PostMapping("/cases/{id}/questions/{questionId}")
    ModelAndView answer(
            @PathVariable UUID id,
            @PathVariable UUID questionId,
            @RequestParam(defaultValue = "") String answer,
            RedirectAttributes flash) {
        Optional<Question.Answer> chosen = Stream.of(Question.Answer.values())
                .filter(each -> each.name().equals(answer))
                .findFirst();
        if (chosen.isEmpty()) {
            requireSeat(id);
        }
        if (chosen.isPresent() && line.answer(id, questionId, chosen.get(), callers.require())) {
            return back(id, "exchange.page.questions.answered", flash);
        }
        return page(id, new FieldProblem("answer-" + questionId, "exchange.page.questions.problem.answer"));
    }

    private void requireSeat(UUID id) {
        Caller caller = callers.require();
        line.seat(cases.require(id, caller), caller).orElseThrow(be.protocolloket.workflow.NotHereException::new);
    }

    private static ModelAndView back(UUID id, String done, RedirectAttributes flash) {
        flash.addFlashAttribute("noticeKey", done);
        return new ModelAndView("redirect:/cases/" + id + "/questions");
    }

    private ModelAndView page(UUID id, @Nullable FieldProblem problem) {
        Caller caller = callers.require();
        CaseView about = cases.require(id, caller);
        Optional<EnterpriseNumber> seat = line.seat(about, caller);
        ModelAndView page = new ModelAndView("exchange/questions");
        page.addObject("about", about);
        page.addObject("mayAsk", seat.isPresent());
        page.addObject("other", seat.map(about::other).map(bodies::shortName).orElse(""));
        page.addObject("questions", Question.values());
        page.addObject(
                "lines",
                line.of(id, caller).stream()
                        .map(asked ->
                                new Line(asked, bodies.shortName(asked.askedBy()), mayAnswer(about, asked, caller)))
                        .toList());
        page.addObject("problems", problem == null ? List.of() : List.of(problem));
        page.setStatus(problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static boolean mayAnswer(CaseView about, AskedQuestion asked, Caller caller) {
        return about.state() != CaseState.ERASED
                && asked.answer() == null
                && caller.holds(Role.CASE_WORKER, about.other(asked.askedBy()));
    }
}
