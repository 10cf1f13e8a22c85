package be.protocolloket.protocol.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.protocol.AmendmentTopic;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.amendment.AmendmentDesk;
import be.protocolloket.protocol.amendment.AmendmentRequest.Wish;
import be.protocolloket.protocol.amendment.AmendmentWords;
import be.protocolloket.protocol.document.CaseKind;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks the manager of the own body for an amendment, with what was refused filled in. */
@Controller
class AmendmentController {

    private final Protocols protocols;
    private final AmendmentDesk desk;
    private final AmendmentWords words;
    private final CurrentCaller callers;

    AmendmentController(Protocols protocols, AmendmentDesk desk, AmendmentWords words, CurrentCaller callers) {
        this.protocols = protocols;
        this.desk = desk;
        this.words = words;
        this.callers = callers;
    }

    @GetMapping("/protocols/{id}/amendment")
    ModelAndView look(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String trigger,
            @RequestParam(defaultValue = "") String note,
            Locale locale) {
        return page(id, wish(topic, kind, item, trigger), note, List.of(), HttpStatus.OK, locale);
    }

    @PostMapping("/protocols/{id}/amendment")
    ModelAndView ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(defaultValue = "") String trigger,
            @RequestParam(defaultValue = "") String note,
            Locale locale,
            RedirectAttributes flash) {
        Caller caller = callers.require();
        Wish wish = wish(topic, kind, item, trigger);
        try {
            boolean added = desk.ask(id, wish, note, caller).added();
            flash.addFlashAttribute("noticeKey", added ? "protocol.done.amendment" : "protocol.done.amendment-already");
            return new ModelAndView("redirect:/protocols/" + id);
        } catch (ProtocolRefusedException refused) {
            return page(id, wish, note, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT, locale);
        }
    }

    private ModelAndView page(
            UUID id, Wish wish, String note, List<FieldProblem> problems, HttpStatus status, Locale locale) {
        Caller caller = callers.require();
        ProtocolView protocol = protocols.require(id, caller);
        desk.askingFor(protocol, caller);
        ModelAndView page = new ModelAndView("protocol/amendment");
        page.addObject("protocol", protocol);
        page.addObject("wish", wish);
        page.addObject("words", words.of(id, wish, locale));
        page.addObject("note", note);
        page.addObject("problems", problems);
        page.setStatus(status);
        return page;
    }

    private static Wish wish(String topic, String kind, String item, String trigger) {
        return new Wish(constant(AmendmentTopic.class, topic), constant(CaseKind.class, kind), item, trigger);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(NotHereException::new);
    }
}
