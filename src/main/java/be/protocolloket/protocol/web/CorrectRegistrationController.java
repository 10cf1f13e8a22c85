package be.protocolloket.protocol.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.registration.FactCorrections;
import be.protocolloket.protocol.registration.ProtocolRegistration;
import be.protocolloket.protocol.registration.RegistrationFacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a registration anew after a party rejected it, or puts confirmed facts right, on the same two pages. */
@Controller
class CorrectRegistrationController {

    private final Protocols protocols;
    private final ProtocolRegistration registration;
    private final FactCorrections corrections;
    private final CurrentCaller callers;

    CorrectRegistrationController(
            Protocols protocols,
            ProtocolRegistration registration,
            FactCorrections corrections,
            CurrentCaller callers) {
        this.protocols = protocols;
        this.registration = registration;
        this.corrections = corrections;
        this.callers = callers;
    }

    @GetMapping("/protocols/{id}/register")
    ModelAndView ask(@PathVariable UUID id) {
        return pages(id, callers.require()).ask();
    }

    /** @param keep go on with the text as it is, with the dates that were stated about it */
    @PostMapping("/protocols/{id}/register")
    ModelAndView look(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "false") boolean keep) {
        RegisterPages pages = pages(id, callers.require());
        if (!keep) {
            return pages.look(UploadedText.of(file));
        }
        VersionView version = corrections
                .open(id)
                .map(open -> protocols.version(open.versionId()))
                .orElseGet(() -> protocols.currentVersion(id));
        RegisterForm form = RegisterForm.of(version.document(), registration.facts(version.id()));
        return pages.facts(version.document(), form, List.of(), HttpStatus.OK);
    }

    @PostMapping("/protocols/{id}/register/facts")
    ModelAndView enter(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile signed,
            @RequestParam Map<String, String> answers,
            RedirectAttributes flash) {
        Caller caller = callers.require();
        RegisterPages pages = pages(id, caller);
        UploadedText carried = RegisterPages.carried(text);
        ProtocolDocument document = carried.document();
        if (document == null) {
            return pages.refuse(carried);
        }
        byte[] file = RegisterPages.bytes(signed);
        RegisterForm form = new RegisterForm(answers);
        Optional<RegistrationFacts> facts = form.facts(document);
        if (facts.isEmpty()) {
            return pages.again(document, form, form.problems(), file);
        }
        try {
            if (pages.amends()) {
                corrections.propose(id, document, facts.get(), file, form.answer(FactCorrections.REASON), caller);
            } else {
                registration.enterAnew(id, document, facts.get(), file, caller);
            }
            flash.addFlashAttribute("noticeKey", "protocol.done." + (pages.amends() ? "facts" : "entered-anew"));
            return new ModelAndView("redirect:/protocols/" + id);
        } catch (ProtocolRefusedException refused) {
            return pages.again(document, form, refused.problems(), file);
        }
    }

    private RegisterPages pages(UUID id, Caller caller) {
        ProtocolView protocol = protocols.require(id, caller);
        return corrections.mayPropose(protocol, caller)
                ? new RegisterPages(protocol, true)
                : new RegisterPages(registration.requireCorrectable(id, caller));
    }

    @PostMapping("/protocols/{id}/register/back")
    String takeBack(@PathVariable UUID id, RedirectAttributes flash) {
        corrections.takeBack(id, callers.require());
        flash.addFlashAttribute("noticeKey", "protocol.done.facts-back");
        return "redirect:/protocols/" + id;
    }
}
