package be.protocolloket.protocol.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.portal.PlatformWords;
import be.protocolloket.protocol.portal.PortalDesk;
import be.protocolloket.workflow.form.FieldProblem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposes this portal as the platform of a protocol, takes the proposal back, or ends it from a day on. */
@Controller
class PortalController {

    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Protocols protocols;
    private final PortalDesk desk;
    private final PlatformWords words;
    private final CurrentCaller callers;

    PortalController(Protocols protocols, PortalDesk desk, PlatformWords words, CurrentCaller callers) {
        this.protocols = protocols;
        this.desk = desk;
        this.words = words;
        this.callers = callers;
    }

    @GetMapping("/protocols/{id}/portal")
    ModelAndView ask(@PathVariable UUID id) {
        desk.forProposing(id, callers.require());
        return page(id, false, "", "", List.of(), HttpStatus.OK);
    }

    @PostMapping("/protocols/{id}/portal")
    ModelAndView propose(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes flash) {
        Caller caller = callers.require();
        try {
            desk.propose(id, reason, caller);
            return back(id, "proposed", flash);
        } catch (ProtocolRefusedException refused) {
            return page(id, false, reason, "", refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/protocols/{id}/portal/take-back")
    ModelAndView takeBack(@PathVariable UUID id, RedirectAttributes flash) {
        desk.takeBack(id, callers.require());
        return back(id, "taken-back", flash);
    }

    @GetMapping("/protocols/{id}/portal/end")
    ModelAndView askEnd(@PathVariable UUID id) {
        desk.forEnding(id, callers.require());
        return page(id, true, "", "", List.of(), HttpStatus.OK);
    }

    @PostMapping("/protocols/{id}/portal/end")
    ModelAndView end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String endsOn,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes flash) {
        Caller caller = callers.require();
        try {
            desk.end(id, day(endsOn), reason, caller);
            return back(id, "ended", flash);
        } catch (ProtocolRefusedException refused) {
            return page(id, true, reason, endsOn, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView back(UUID id, String done, RedirectAttributes flash) {
        flash.addFlashAttribute("noticeKey", "protocol.done.portal-" + done);
        return new ModelAndView("redirect:/protocols/" + id);
    }

    private ModelAndView page(
            UUID id, boolean ending, String reason, String endsOn, List<FieldProblem> problems, HttpStatus status) {
        ModelAndView page = new ModelAndView("protocol/portal");
        ProtocolView protocol = protocols.require(id, callers.require());
        page.addObject("protocol", protocol);
        page.addObject("words", words.of(protocol));
        page.addObject("ending", ending);
        page.addObject("open", ending || desk.proposable(id));
        page.addObject("reason", reason);
        page.addObject("endsOn", endsOn);
        page.addObject("problems", problems);
        page.setStatus(status);
        return page;
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip(), TYPED);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
