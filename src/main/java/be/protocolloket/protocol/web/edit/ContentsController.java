package be.protocolloket.protocol.web.edit;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.agreement.AgreedParties;
import be.protocolloket.protocol.document.format.DocumentRejectedException;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.drafting.DraftChangedException;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.protocol.drafting.SubmissionCheck;
import be.protocolloket.protocol.rendition.RenditionGaps;
import be.protocolloket.protocol.side.SideProposals;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.node.ObjectNode;

/** The sections of a draft, what each still lacks, and their order. */
@Controller
class ContentsController {

    private final OpenDrafts drafts;
    private final ProtocolDrafting drafting;
    private final CurrentCaller callers;
    private final List<SubmissionCheck> checks;
    private final RenditionGaps gaps;
    private final SideProposals proposals;
    private final AgreedParties agreed;
    private final MessageSource messages;

    ContentsController(
            OpenDrafts drafts,
            ProtocolDrafting drafting,
            CurrentCaller callers,
            List<SubmissionCheck> checks,
            RenditionGaps gaps,
            SideProposals proposals,
            AgreedParties agreed,
            MessageSource messages) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.callers = callers;
        this.checks = checks.stream().filter(check -> !check.hasSections()).toList();
        this.gaps = gaps;
        this.proposals = proposals;
        this.agreed = agreed;
        this.messages = messages;
    }

    @GetMapping("/protocols/{id}/edit")
    String contents(@PathVariable UUID id, Model model, Locale locale) {
        Caller caller = callers.require();
        OpenDrafts.OpenDraft draft = drafts.require(id, caller);
        EditWords words = new EditWords(messages, locale);
        List<Section> sections = new Sections(draft.version().document(), words).all();
        Gaps open = new Gaps(draft.version().document(), sections, gaps);
        model.addAttribute("protocol", draft.protocol());
        model.addAttribute("version", draft.version());
        model.addAttribute(
                "lines",
                sections.stream()
                        .map(section -> new SectionLine(section, open.in(section)))
                        .toList());
        List<FieldProblem> whole = checks.stream()
                .flatMap(check -> check.problems(draft.version().document()).stream())
                .toList();
        model.addAttribute("whole", whole);
        model.addAttribute(
                "proposals",
                proposals.open(id).stream()
                        .filter(each -> caller.holds(Role.PROTOCOL_MANAGER, each.body()))
                        .count());
        model.addAttribute("agreed", agreed.names(draft.protocol()));
        model.addAttribute("elsewhere", open.elsewhere());
        model.addAttribute("total", open.total() + whole.size());
        model.addAttribute("awaitSignatory", open.awaitSignatory());
        return "protocol/contents";
    }

    /** Adds, moves or removes an article or a flow. */
    @PostMapping("/protocols/{id}/edit")
    String change(
            @PathVariable UUID id,
            @RequestParam String action,
            @RequestParam long revision,
            RedirectAttributes redirect) {
        Caller caller = callers.require();
        OpenDrafts.OpenDraft draft = drafts.require(id, caller);
        ObjectNode tree = (ObjectNode) ProtocolDocuments.tree(draft.version().document());
        try {
            Contents.change(tree, action);
            drafting.saveDraft(draft.version().id(), revision, ProtocolDocuments.readEntered(tree), caller);
            redirect.addFlashAttribute("noticeKey", done(action));
        } catch (DraftChangedException changed) {
            redirect.addFlashAttribute("refused", "protocol.edit.contents.changed");
        } catch (DocumentRejectedException rejected) {
            redirect.addFlashAttribute("refused", "protocol.edit.contents.rejected");
        }
        return "redirect:/protocols/" + id + "/edit";
    }

    private static String done(String action) {
        return "protocol.done.contents-"
                + (action.startsWith("add:") ? "added" : action.startsWith("remove:") ? "removed" : "moved");
    }
}
