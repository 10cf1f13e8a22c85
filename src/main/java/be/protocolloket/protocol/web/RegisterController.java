package be.protocolloket.protocol.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.registration.ProtocolRegistration;
import be.protocolloket.protocol.registration.RegistrationFacts;
import be.protocolloket.workflow.NotHereException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a protocol that was signed elsewhere: first its text, then its dates and signed file. Nothing is kept until all are right. */
@Controller
class RegisterController {

    private static final RegisterPages PAGES = new RegisterPages(null);

    private final ProtocolRegistration registration;
    private final CurrentCaller callers;

    RegisterController(ProtocolRegistration registration, CurrentCaller callers) {
        this.registration = registration;
        this.callers = callers;
    }

    @GetMapping("/protocols/register")
    ModelAndView ask() {
        manager();
        return PAGES.ask();
    }

    @PostMapping("/protocols/register")
    ModelAndView look(@RequestParam(required = false) @Nullable MultipartFile file) {
        Caller caller = manager();
        UploadedText upload = UploadedText.of(file);
        ModelAndView page = PAGES.look(upload);
        ProtocolDocument document = upload.document();
        return document == null ? page : page.addObject("alike", registration.alike(document, new byte[0], caller));
    }

    @PostMapping("/protocols/register/facts")
    ModelAndView register(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile signed,
            @RequestParam Map<String, String> answers,
            RedirectAttributes flash) {
        Caller caller = manager();
        UploadedText carried = RegisterPages.carried(text);
        ProtocolDocument document = carried.document();
        if (document == null) {
            return PAGES.refuse(carried);
        }
        byte[] file = RegisterPages.bytes(signed);
        RegisterForm form = new RegisterForm(answers);
        Optional<RegistrationFacts> facts = form.facts(document);
        if (facts.isEmpty()) {
            return again(document, form, file, caller);
        }
        try {
            boolean other = form.answer("again").equals("true");
            ProtocolView protocol = registration.registerExisting(document, facts.get(), file, other, caller);
            flash.addFlashAttribute("noticeKey", "protocol.done.registered");
            return new ModelAndView("redirect:/protocols/" + protocol.id());
        } catch (ProtocolRefusedException refused) {
            form.problems().addAll(refused.problems());
            return again(document, form, file, caller);
        }
    }

    /** With what it may be a second one of. */
    private ModelAndView again(ProtocolDocument document, RegisterForm form, byte[] file, Caller caller) {
        return PAGES.again(document, form, form.problems(), file)
                .addObject("alike", registration.alike(document, file, caller));
    }

    private Caller manager() {
        Caller caller = callers.require();
        if (caller.groups().stream().noneMatch(group -> group.role() == Role.PROTOCOL_MANAGER)) {
            throw new NotHereException();
        }
        return caller;
    }
}
