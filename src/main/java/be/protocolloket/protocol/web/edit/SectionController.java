package be.protocolloket.protocol.web.edit;

import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.People;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.document.ProtocolDocument;
import be.protocolloket.protocol.document.format.ProtocolDocuments;
import be.protocolloket.protocol.drafting.DraftChangedException;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.protocol.rendition.RenditionGaps;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One section of a draft on a page of its own. */
@Controller
class SectionController {

    private static final Set<String> AROUND = Set.of("revision", "base", "action");

    /** "again" shows what was typed before and does nothing. */
    private static final Set<String> SAVED_OR_SHOWN = Set.of("save", "again");

    private final OpenDrafts drafts;
    private final ProtocolDrafting drafting;
    private final CurrentCaller callers;
    private final People people;
    private final RenditionGaps gaps;
    private final MessageSource messages;

    SectionController(
            OpenDrafts drafts,
            ProtocolDrafting drafting,
            CurrentCaller callers,
            People people,
            RenditionGaps gaps,
            MessageSource messages) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.callers = callers;
        this.people = people;
        this.gaps = gaps;
        this.messages = messages;
    }

    @GetMapping("/protocols/{id}/edit/{sectionId}")
    ModelAndView read(
            @PathVariable UUID id,
            @PathVariable String sectionId,
            @RequestParam(defaultValue = "false") boolean saved,
            Locale locale) {
        OpenDrafts.OpenDraft draft = drafts.require(id, callers.require());
        EditWords words = new EditWords(messages, locale);
        Section section = new Sections(draft.version().document(), words).require(sectionId);
        SectionForm form = SectionForm.stored(draft.version().document(), section, words);
        return page(draft, section, form, words, HttpStatus.OK).addObject("saved", saved);
    }

    @PostMapping("/protocols/{id}/edit/{sectionId}")
    ModelAndView write(
            @PathVariable UUID id,
            @PathVariable String sectionId,
            @RequestParam long revision,
            @RequestParam String base,
            @RequestParam(defaultValue = "save") String action,
            HttpServletRequest request,
            Locale locale) {
        Caller caller = callers.require();
        OpenDrafts.OpenDraft draft = drafts.require(id, caller);
        ProtocolDocument stored = draft.version().document();
        EditWords words = new EditWords(messages, locale);
        Section section = new Sections(stored, words).require(sectionId);
        SectionForm form = SectionForm.typed(stored, section, posted(request), words);
        if (!SAVED_OR_SHOWN.contains(action)) {
            form.change(action);
            return unsaved(draft, section, form, words, revision, base);
        }
        String now = section.fingerprint(ProtocolDocuments.tree(stored));
        if (revision != draft.version().revision() && !now.equals(base)) {
            return conflict(draft, section, form, words, Optional.empty());
        }
        if (!action.equals("save")) {
            return unsaved(draft, section, form, words, revision, base);
        }
        Optional<ProtocolDocument> document = form.document();
        if (document.isEmpty()) {
            return page(draft, section, form, words, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            drafting.saveDraft(draft.version().id(), draft.version().revision(), document.get(), caller);
            return new ModelAndView("redirect:/protocols/" + id + "/edit/" + sectionId + "?saved=true");
        } catch (DraftChangedException changed) {
            return conflict(drafts.require(id, caller), section, form, words, Optional.ofNullable(changed.changedBy()));
        } catch (ProtocolRefusedException refused) {
            refused.problems().forEach(problem -> form.refuse("", words.of(problem.messageKey(), problem.args())));
            return page(draft, section, form, words, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private ModelAndView unsaved(
            OpenDrafts.OpenDraft draft,
            Section section,
            SectionForm form,
            EditWords words,
            long revision,
            String base) {
        return page(draft, section, form, words, HttpStatus.OK)
                .addObject("unsaved", true)
                .addObject("revision", revision)
                .addObject("base", base);
    }

    /** Shows what was typed beside what somebody else saved, so that the person can choose. */
    private ModelAndView conflict(
            OpenDrafts.OpenDraft draft, Section section, SectionForm form, EditWords words, Optional<UUID> changedBy) {
        return page(draft, section, form, words, HttpStatus.CONFLICT)
                .addObject("differences", form.differences())
                .addObject("changedBy", changedBy.map(people::displayName).orElse(""));
    }

    private ModelAndView page(
            OpenDrafts.OpenDraft draft, Section section, SectionForm form, EditWords words, HttpStatus status) {
        ProtocolDocument stored = draft.version().document();
        ModelAndView page = new ModelAndView("protocol/section", status);
        page.addObject("protocol", draft.protocol());
        page.addObject("version", draft.version());
        page.addObject("part", section);
        page.addObject("fields", form.fields());
        page.addObject("othersSides", SectionOwners.others(section, stored, callers.require()));
        page.addObject("problems", form.problems());
        page.addObject("revision", draft.version().revision());
        page.addObject("base", section.fingerprint(ProtocolDocuments.tree(stored)));
        page.addObject(
                "gaps",
                new Gaps(stored, new Sections(stored, words).all(), gaps)
                        .in(section).stream()
                                .map(finding -> GapLine.of(finding, form.fields()))
                                .toList());
        return page;
    }

    private static Map<String, List<String>> posted(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(answer -> !answer.getKey().startsWith("_") && !AROUND.contains(answer.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, answer -> Arrays.asList(answer.getValue())));
    }
}
