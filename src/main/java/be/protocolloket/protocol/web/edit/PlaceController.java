package be.protocolloket.protocol.web.edit;

import be.protocolloket.party.CurrentCaller;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads from a place in a draft, which a form names, to the section in which it is filled in. */
@Controller
class PlaceController {

    private final OpenDrafts drafts;
    private final CurrentCaller callers;
    private final MessageSource messages;

    PlaceController(OpenDrafts drafts, CurrentCaller callers, MessageSource messages) {
        this.drafts = drafts;
        this.callers = callers;
        this.messages = messages;
    }

    /**
     * @param at such as {@code flows[0].purposes}
     * @param article id of the article in which a reader meets it
     */
    @GetMapping(path = "/protocols/{id}/edit", params = "at")
    String section(
            @PathVariable UUID id,
            @RequestParam String at,
            @RequestParam(defaultValue = "") String article,
            Locale locale) {
        OpenDrafts.OpenDraft draft = drafts.require(id, callers.require());
        var sections = new Sections(draft.version().document(), new EditWords(messages, locale)).all();
        return Gaps.home(sections, at, "article-" + article)
                .map(section -> "redirect:/protocols/" + id + "/edit/" + section)
                .orElse("redirect:/protocols/" + id + "/edit");
    }
}
