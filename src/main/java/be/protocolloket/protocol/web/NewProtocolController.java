package be.protocolloket.protocol.web;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.GroupId;
import be.protocolloket.party.PublicBody;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Starts a draft from a blank text, a sample, another protocol, or a file. */
@Controller
class NewProtocolController {

    private final Protocols protocols;
    private final ProtocolDrafting drafting;
    private final Bodies bodies;
    private final CurrentCaller callers;

    NewProtocolController(Protocols protocols, ProtocolDrafting drafting, Bodies bodies, CurrentCaller callers) {
        this.protocols = protocols;
        this.drafting = drafting;
        this.bodies = bodies;
        this.callers = callers;
    }

    @GetMapping("/protocols/new")
    ModelAndView ask() {
        return page(new StartForm("BLANK", "", "", false, false), List.of(), UploadedText.of(null), HttpStatus.OK);
    }

    @PostMapping("/protocols/new")
    ModelAndView start(
            @RequestParam(defaultValue = "") String source,
            @RequestParam(defaultValue = "") String lead,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "false") boolean mutual,
            @RequestParam(defaultValue = "false") boolean keepParties,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes flash) {
        Caller caller = callers.require();
        StartForm form = new StartForm(source, lead, other, mutual, keepParties);
        UploadedText upload = UploadedText.of(source.equals("FILE") ? file : null);
        List<FieldProblem> problems = new ArrayList<>();
        Optional<PublicBody> leading = managed(caller).stream()
                .filter(body -> body.number().digits().equals(lead))
                .findFirst();
        if (leading.isEmpty()) {
            problems.add(new FieldProblem("lead", "protocol.new.problem.lead"));
        }
        Optional<ProtocolDocument> text = text(source, upload, caller);
        if (text.isEmpty()) {
            String key = source.equals("FILE") ? upload.missing() ? "file" : "rejected" : "source";
            problems.add(
                    new FieldProblem(source.equals("FILE") ? "file" : "source-BLANK", "protocol.new.problem." + key));
        }
        boolean keep = keepParties && !source.equals("BLANK");
        Optional<PublicBody> second = bodies.all().stream()
                .filter(body -> body.number().digits().equals(other) && !other.equals(lead))
                .findFirst();
        if (!keep && second.isEmpty()) {
            problems.add(new FieldProblem("other", "protocol.new.problem.other"));
        }
        if (!problems.isEmpty() || text.isEmpty() || leading.isEmpty()) {
            return page(form, problems, upload, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            ProtocolDocument start = second.isEmpty() || keep
                    ? text.get()
                    : NewText.with(text.get(), List.of(leading.get(), second.get()), mutual);
            ProtocolView draft = drafting.openDraft(start, leading.get().number(), caller);
            flash.addFlashAttribute("noticeKey", "protocol.done.draft");
            return new ModelAndView("redirect:/protocols/" + draft.id() + "/edit");
        } catch (ProtocolRefusedException refused) {
            return page(form, refused.problems(), upload, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private Optional<ProtocolDocument> text(String source, UploadedText upload, Caller caller) {
        if (source.equals("FILE")) {
            return Optional.ofNullable(upload.document());
        }
        if (Sample.of(source).isPresent()) {
            return Sample.of(source).map(Sample::document);
        }
        try {
            ProtocolView other = protocols.require(UUID.fromString(source), caller);
            return Optional.of(protocols.currentVersion(other.id()).document());
        } catch (IllegalArgumentException | NotHereException none) {
            return Optional.empty();
        }
    }

    private List<PublicBody> managed(Caller caller) {
        List<EnterpriseNumber> numbers = caller.groups().stream()
                .filter(group -> group.role() == Role.PROTOCOL_MANAGER)
                .map(GroupId::body)
                .toList();
        return bodies.findAll(numbers);
    }

    private ModelAndView page(StartForm form, List<FieldProblem> problems, UploadedText upload, HttpStatus status) {
        Caller caller = callers.require();
        List<PublicBody> managed = managed(caller);
        if (managed.isEmpty()) {
            throw new NotHereException();
        }
        ModelAndView page = new ModelAndView("protocol/new", status);
        page.addObject("form", form);
        page.addObject("problems", problems);
        page.addObject("upload", upload);
        page.addObject("samples", Sample.values());
        page.addObject("managed", managed);
        page.addObject("others", bodies.all());
        page.addObject("mine", protocols.allVisibleTo(caller));
        return page;
    }

    /** What was filled in. */
    record StartForm(String source, String lead, String other, boolean mutual, boolean keepParties) {}
}
