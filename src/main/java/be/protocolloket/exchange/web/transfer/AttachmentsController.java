package be.protocolloket.exchange.web.transfer;

import be.protocolloket.exchange.attachment.AttachmentRefusedException;
import be.protocolloket.exchange.preparation.Attachments;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.workflow.form.FieldProblem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** The files that go with a transfer, for who prepares it. */
@Controller
class AttachmentsController {

    private final Attachments attachments;
    private final TransferPages pages;
    private final CurrentCaller callers;

    AttachmentsController(Attachments attachments, TransferPages pages, CurrentCaller callers) {
        this.attachments = attachments;
        this.pages = pages;
        this.callers = callers;
    }

    @GetMapping("/transfers/{id}/attachments")
    ModelAndView page(@PathVariable UUID id) {
        return page(id, "", List.of());
    }

    @PostMapping("/transfers/{id}/attachments")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String item,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes flash) {
        Caller caller = callers.require();
        Optional<Attachments.Choice> chosen = attachments.choices(id, caller).stream()
                .filter(choice -> value(choice).equals(item))
                .findFirst();
        List<FieldProblem> problems = new ArrayList<>();
        if (chosen.isEmpty()) {
            problems.add(new FieldProblem("item", "exchange.page.attachments.problem.item"));
        }
        if (file == null || file.isEmpty()) {
            problems.add(new FieldProblem("file", "exchange.page.attachments.problem.file"));
        }
        if (!problems.isEmpty() || chosen.isEmpty() || file == null) {
            return page(id, item, problems);
        }
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream content = file.getInputStream()) {
            attachments.add(id, chosen.get().itemCode(), chosen.get().subjectNumber(), name, content, caller);
            flash.addFlashAttribute("noticeKey", "exchange.done.file-added");
            return new ModelAndView("redirect:/transfers/" + id + "/attachments");
        } catch (AttachmentRefusedException refused) {
            return page(id, item, List.of(refused.problem("file")));
        } catch (IOException cutOff) {
            return page(id, item, List.of(new FieldProblem("file", "exchange.attachment.problem.broken")));
        }
    }

    @PostMapping("/transfers/{id}/attachments/{attachmentId}/remove")
    String remove(@PathVariable UUID id, @PathVariable UUID attachmentId, RedirectAttributes flash) {
        attachments.remove(id, attachmentId, callers.require());
        flash.addFlashAttribute("noticeKey", "exchange.done.file-removed");
        return "redirect:/transfers/" + id + "/attachments";
    }

    private ModelAndView page(UUID id, String item, List<FieldProblem> problems) {
        Caller caller = callers.require();
        ModelAndView page = pages.of(id, "exchange/attachments");
        page.addObject("choices", attachments.choices(id, caller));
        page.addObject("files", attachments.list(id, caller));
        page.addObject("limits", attachments.limits());
        page.addObject("item", item);
        page.addObject("problems", problems);
        page.addObject(
                "problemFields", problems.stream().map(FieldProblem::field).toList());
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** As the page writes a choice; neither part names anybody. */
    private static String value(Attachments.Choice choice) {
        return choice.subjectNumber() + ":" + choice.itemCode();
    }
}
