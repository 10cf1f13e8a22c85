package be.protocolloket.publication.web;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.PublicBody;
import be.protocolloket.protocol.ProtocolFilter;
import be.protocolloket.protocol.ProtocolPage;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.workflow.NotHereException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists and searches the concluded protocols, for everybody. */
@Controller
class PublicRegisterController {

    private static final int PAGE_SIZE = 20;
    private static final int MAX_WORDS = 200;

    private final Protocols protocols;
    private final Bodies bodies;
    private final RegisterEntries entries;

    PublicRegisterController(Protocols protocols, Bodies bodies, RegisterEntries entries) {
        this.protocols = protocols;
        this.bodies = bodies;
        this.entries = entries;
    }

    @GetMapping("/register")
    String register(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String body,
            @RequestParam(required = false) @Nullable String page,
            Model model,
            Locale locale) {
        String wanted = words == null
                ? ""
                : words.strip().substring(0, Math.min(MAX_WORDS, words.strip().length()));
        EnterpriseNumber number = find(body).map(PublicBody::number).orElse(null);
        model.addAttribute("words", wanted);
        model.addAttribute("body", number == null ? "" : number.digits());
        model.addAttribute("bodies", bodies.all());
        list(wanted, number, page, model, locale);
        return "publication/register";
    }

    @GetMapping("/register/bodies/{number}")
    String body(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String page,
            Model model,
            Locale locale) {
        PublicBody body = find(number).orElseThrow(NotHereException::new);
        model.addAttribute("body", body);
        list(null, body.number(), page, model, locale);
        return "publication/body";
    }

    @GetMapping("/register/{protocolId}")
    String protocol(@PathVariable UUID protocolId, Model model, Locale locale) {
        model.addAttribute("entry", entries.of(protocolId, locale));
        return "publication/protocol";
    }

    private void list(
            @Nullable String words,
            @Nullable EnterpriseNumber body,
            @Nullable String page,
            Model model,
            Locale locale) {
        int at = page != null && page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        ProtocolPage found = protocols.concluded(new ProtocolFilter(words, body, Set.of(), at - 1, PAGE_SIZE));
        model.addAttribute("total", found.total());
        model.addAttribute("lines", entries.lines(found.items(), locale));
        model.addAttribute("page", at);
        model.addAttribute("last", Math.max(1, (found.total() + PAGE_SIZE - 1) / PAGE_SIZE));
    }

    /** Empty for a text that is no number and for a number of no body; a lost database is neither. */
    private Optional<PublicBody> find(@Nullable String text) {
        return EnterpriseNumber.find(text).flatMap(bodies::find);
    }
}
