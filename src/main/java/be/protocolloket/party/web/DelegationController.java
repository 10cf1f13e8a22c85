package be.protocolloket.party.web;

import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.body.BodyOverview;
import be.protocolloket.party.body.BodyOverviews;
import be.protocolloket.party.delegation.DelegationAdministration;
import be.protocolloket.party.delegation.NewDelegation;
import be.protocolloket.party.refusal.PartyProblem;
import be.protocolloket.workflow.NotHereException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/bodies/{number}/delegations")
class DelegationController {

    private final BodyOverviews overviews;
    private final DelegationAdministration delegations;
    private final CurrentCaller callers;

    DelegationController(BodyOverviews overviews, DelegationAdministration delegations, CurrentCaller callers) {
        this.overviews = overviews;
        this.delegations = delegations;
        this.callers = callers;
    }

    @GetMapping("/new")
    ModelAndView blank(@PathVariable EnterpriseNumber number) {
        return addPage(overviews.administered(callers.require(), number), Submitted.nothing(), List.of());
    }

    @PostMapping("/new")
    ModelAndView add(
            @PathVariable EnterpriseNumber number,
            @RequestParam Map<String, String> values,
            @RequestParam(name = "document", required = false) @Nullable MultipartFile document,
            RedirectAttributes flash)
            throws IOException {
        var caller = callers.require();
        var overview = overviews.administered(caller, number);
        var form = new Submitted(values);
        var delegation = new NewDelegation(
                form.id("mandateId"),
                form.text("delegateUsername"),
                form.date("from"),
                form.date("until"),
                document == null ? "" : Objects.requireNonNullElse(document.getOriginalFilename(), ""),
                document == null ? new byte[0] : document.getBytes());
        var problems = form.submit(() -> delegations.add(caller, number, delegation));
        if (!problems.isEmpty()) {
            return addPage(overview, form, problems);
        }
        flash.addFlashAttribute("noticeKey", "party.notice.delegation-added");
        return new ModelAndView("redirect:/bodies/" + number);
    }

    @GetMapping("/{id}/revoke")
    ModelAndView askRevoke(@PathVariable EnterpriseNumber number, @PathVariable UUID id) {
        var overview = overviews.administered(callers.require(), number);
        var delegation = overview.delegations().stream()
                .filter(candidate ->
                        candidate.id().equals(id) && candidate.validity().open())
                .findFirst()
                .orElseThrow(NotHereException::new);
        return FormPage.of("party/revoke-delegation", Submitted.nothing(), List.of())
                .addObject("body", overview.body())
                .addObject("delegation", delegation);
    }

    @PostMapping("/{id}/revoke")
    String revoke(@PathVariable EnterpriseNumber number, @PathVariable UUID id, RedirectAttributes flash) {
        delegations.revoke(callers.require(), number, id);
        flash.addFlashAttribute("noticeKey", "party.notice.delegation-revoked");
        return "redirect:/bodies/" + number;
    }

    /** A download, never shown inline, because the file came from outside. Its own name is not sent: it often names a person. */
    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable EnterpriseNumber number, @PathVariable UUID id) {
        var document = delegations.document(callers.require(), number, id);
        var disposition =
                ContentDisposition.attachment().filename("delegatie.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(document.content());
    }

    private static ModelAndView addPage(BodyOverview overview, Submitted form, List<PartyProblem> problems) {
        return FormPage.of("party/add-delegation", form, problems)
                .addObject("body", overview.body())
                .addObject("mandates", overview.signatoryMandates());
    }
}
