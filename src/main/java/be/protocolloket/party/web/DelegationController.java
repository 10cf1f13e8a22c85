package be.protocolloket.party.web;

import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.body.BodyOverview;
import be.protocolloket.party.body.BodyOverviews;
import be.protocolloket.party.delegation.DelegationPapers;
import be.protocolloket.party.delegation.NewDelegation;
import be.protocolloket.party.proposal.RoleProposing;
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
    private final RoleProposing proposing;
    private final DelegationPapers papers;
    private final CurrentCaller callers;

    DelegationController(
            BodyOverviews overviews, RoleProposing proposing, DelegationPapers papers, CurrentCaller callers) {
        this.overviews = overviews;
        this.proposing = proposing;
        this.papers = papers;
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
        var problems = form.submit(() -> proposing.delegation(caller, number, delegation));
        if (!problems.isEmpty()) {
            return addPage(overview, form, problems);
        }
        flash.addFlashAttribute("noticeKey", "party.notice.proposed");
        return new ModelAndView("redirect:/bodies/" + number);
    }

    @GetMapping("/{id}/revoke")
    ModelAndView askRevoke(@PathVariable EnterpriseNumber number, @PathVariable UUID id) {
        return revokePage(overviews.administered(callers.require(), number), id, Submitted.nothing(), List.of());
    }

    @PostMapping("/{id}/revoke")
    ModelAndView revoke(@PathVariable EnterpriseNumber number, @PathVariable UUID id, RedirectAttributes flash) {
        var caller = callers.require();
        var overview = overviews.administered(caller, number);
        var form = Submitted.nothing();
        var problems = form.submit(() -> proposing.revocation(caller, number, id));
        if (!problems.isEmpty()) {
            return revokePage(overview, id, form, problems);
        }
        flash.addFlashAttribute("noticeKey", "party.notice.proposed");
        return new ModelAndView("redirect:/bodies/" + number);
    }

    /** A download, never shown inline, because the file came from outside. Its own name is not sent: it often names a person. */
    @GetMapping("/{id}/document")
    ResponseEntity<byte[]> document(@PathVariable EnterpriseNumber number, @PathVariable UUID id) {
        var document = papers.document(callers.require(), number, id);
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

    private static ModelAndView revokePage(
            BodyOverview overview, UUID id, Submitted form, List<PartyProblem> problems) {
        var delegation = overview.delegations().stream()
                .filter(candidate ->
                        candidate.id().equals(id) && candidate.validity().open())
                .findFirst()
                .orElseThrow(NotHereException::new);
        return FormPage.of("party/revoke-delegation", form, problems)
                .addObject("body", overview.body())
                .addObject("delegation", delegation);
    }
}
