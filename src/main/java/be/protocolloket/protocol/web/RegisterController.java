package be.protocolloket.protocol.web;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.DocumentFormat;
import be.protocolloket.protocol.document.format.DocumentRejectedException;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.document.proofreading.CheckMode;
import be.protocolloket.protocol.document.proofreading.CompletenessCheck;
import be.protocolloket.protocol.registration.ProtocolRegistration;
import be.protocolloket.protocol.registration.RegistrationFacts;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Enters a protocol that was signed elsewhere: first its text, then its dates. Nothing is kept until both are right. */
@Controller
class RegisterController {

    private final ProtocolRegistration registration;
    private final CurrentCaller callers;

    RegisterController(ProtocolRegistration registration, CurrentCaller callers) {
        this.registration = registration;
        this.callers = callers;
    }

    @GetMapping("/protocols/register")
    ModelAndView ask() {
        return upload(UploadedText.of(null), List.of(), HttpStatus.OK);
    }

    @PostMapping("/protocols/register")
    ModelAndView look(@RequestParam(required = false) @Nullable MultipartFile file) {
        UploadedText upload = UploadedText.of(file);
        if (upload.document() == null) {
            String key = upload.missing() ? "file" : "rejected";
            var problem = new FieldProblem("file", "protocol.new.problem." + key);
            return upload(upload, List.of(problem), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return facts(upload.document(), new RegisterForm(Map.of()), List.of(), HttpStatus.OK);
    }

    @PostMapping("/protocols/register/facts")
    ModelAndView register(@RequestParam String text, @RequestParam Map<String, String> answers) {
        Caller caller = manager();
        ProtocolDocument document;
        try {
            document = ProtocolDocuments.read(text);
        } catch (DocumentRejectedException rejected) {
            var upload = new UploadedText(null, rejected.problems(), false);
            var problem = new FieldProblem("file", "protocol.new.problem.rejected");
            return upload(upload, List.of(problem), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        RegisterForm form = new RegisterForm(answers);
        Optional<RegistrationFacts> facts = form.facts(document);
        if (facts.isEmpty()) {
            return facts(document, form, form.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            ProtocolView protocol = registration.registerExisting(document, facts.get(), caller);
            return new ModelAndView("redirect:/protocols/" + protocol.id());
        } catch (ProtocolRefusedException refused) {
            return facts(document, form, refused.problems(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView upload(UploadedText upload, List<FieldProblem> problems, HttpStatus status) {
        manager();
        ModelAndView page = new ModelAndView("protocol/register-text", status);
        page.addObject("upload", upload);
        page.addObject("problems", problems);
        return page;
    }

    private ModelAndView facts(
            ProtocolDocument document, RegisterForm form, List<FieldProblem> problems, HttpStatus status) {
        manager();
        ModelAndView page = new ModelAndView("protocol/register-facts", status);
        page.addObject("document", document);
        page.addObject("text", ProtocolDocuments.write(document, DocumentFormat.JSON));
        page.addObject("findings", CompletenessCheck.of(document, CheckMode.IMPORT));
        page.addObject("form", form);
        page.addObject("problems", problems);
        return page;
    }

    private Caller manager() {
        Caller caller = callers.require();
        if (caller.groups().stream().noneMatch(group -> group.role() == Role.PROTOCOL_MANAGER)) {
            throw new NotHereException();
        }
        return caller;
    }
}
