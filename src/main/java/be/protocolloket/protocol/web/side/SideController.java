package be.protocolloket.protocol.web.side;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.side.SideProposals;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The side of the reader's own body in a draft, in full, with what others propose there; and what they proposed elsewhere. */
@Controller
class SideController {

    private final Protocols protocols;
    private final SideProposals proposals;
    private final SideViews sides;
    private final CurrentCaller callers;

    SideController(Protocols protocols, SideProposals proposals, SideViews sides, CurrentCaller callers) {
        this.protocols = protocols;
        this.proposals = proposals;
        this.sides = sides;
        this.callers = callers;
    }

    @GetMapping("/protocols/{id}/side")
    ModelAndView read(@PathVariable UUID id) {
        return page(id, callers.require(), HttpStatus.OK);
    }

    /** @param proposal ids as the page showed them */
    @PostMapping("/protocols/{id}/side")
    ModelAndView decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") List<UUID> proposal,
            @RequestParam(defaultValue = "false") boolean accept,
            RedirectAttributes flash) {
        Caller caller = callers.require();
        EnterpriseNumber party = EnterpriseNumber.find(body).orElseThrow(NotHereException::new);
        protocols.require(id, caller);
        try {
            if (accept) {
                proposals.accept(id, party, proposal, caller);
            } else {
                proposal.forEach(each -> proposals.revert(id, party, each, caller));
            }
            flash.addFlashAttribute("noticeKey", "protocol.done.side-" + (accept ? "accepted" : "reverted"));
            return new ModelAndView("redirect:/protocols/" + id + "/side");
        } catch (ProtocolRefusedException refused) {
            return page(id, caller, HttpStatus.CONFLICT).addObject("problems", refused.problems());
        }
    }

    private ModelAndView page(UUID id, Caller caller, HttpStatus status) {
        ProtocolView protocol = protocols.require(id, caller);
        VersionView version = protocols.currentVersion(id);
        List<SideView> all = sides.of(protocol, version, caller);
        if (version.purpose() != VersionPurpose.DRAFT
                || !protocol.state().beforeConclusion()
                || all.stream().noneMatch(SideView::own)) {
            throw new NotHereException();
        }
        return new ModelAndView("protocol/side", status)
                .addObject("protocol", protocol)
                .addObject("version", version)
                .addObject("problems", List.of())
                .addObject("own", all.stream().filter(SideView::own).toList())
                .addObject("others", all.stream().filter(side -> !side.own()).toList());
    }
}
