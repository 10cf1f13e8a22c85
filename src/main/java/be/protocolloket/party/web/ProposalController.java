package be.protocolloket.party.web;

import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.proposal.ProposalReading;
import be.protocolloket.party.proposal.RoleProposing;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stands beside a proposal: its paper, and the proposer's way to take it back. It is decided on in the task list. */
@Controller
@RequestMapping("/bodies/{number}/proposals/{id}")
class ProposalController {

    private final RoleProposing proposing;
    private final ProposalReading proposals;
    private final CurrentCaller callers;

    ProposalController(RoleProposing proposing, ProposalReading proposals, CurrentCaller callers) {
        this.proposing = proposing;
        this.proposals = proposals;
        this.callers = callers;
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable EnterpriseNumber number, @PathVariable UUID id, RedirectAttributes flash) {
        proposing.withdraw(callers.require(), number, id);
        flash.addFlashAttribute("noticeKey", "party.notice.proposal-withdrawn");
        return "redirect:/bodies/" + number;
    }

    /** A download, as of a delegation that was approved. */
    @GetMapping("/document")
    ResponseEntity<byte[]> document(@PathVariable EnterpriseNumber number, @PathVariable UUID id) {
        var document = proposals.document(callers.require(), number, id);
        var disposition =
                ContentDisposition.attachment().filename("delegatie.pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(document.content());
    }
}
