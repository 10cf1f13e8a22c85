package be.protocolloket.retention.web;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.PublicBody;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.record.KeptFilter;
import be.protocolloket.retention.record.KeptFilter.Show;
import be.protocolloket.retention.record.KeptPage;
import be.protocolloket.workflow.NotHereException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of what is kept and until when, for those who answer for it. */
@Controller
class RetentionController {

    private static final int SIZE = 20;

    private final KeptFiles files;
    private final KeptLines lines;
    private final Protocols protocols;
    private final Bodies bodies;
    private final CurrentCaller callers;

    RetentionController(KeptFiles files, KeptLines lines, Protocols protocols, Bodies bodies, CurrentCaller callers) {
        this.files = files;
        this.lines = lines;
        this.protocols = protocols;
        this.bodies = bodies;
        this.callers = callers;
    }

    @GetMapping("/retention")
    String list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String protocol,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        Caller caller = callers.require();
        Set<EnterpriseNumber> answers = KeptFiles.answersFor(caller);
        if (answers.isEmpty()) {
            throw new NotHereException();
        }
        List<PublicBody> mine = bodies.findAll(answers);
        var filter = new KeptFilter(
                Arrays.stream(Show.values())
                        .filter(each -> each.name().equalsIgnoreCase(show))
                        .findFirst()
                        .orElse(Show.OPEN),
                mine.stream()
                        .map(PublicBody::number)
                        .filter(number -> number.digits().equals(body))
                        .findFirst()
                        .orElse(null),
                id(protocol).orElse(null),
                page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1,
                SIZE);
        KeptPage found = files.page(caller, filter);
        model.addAttribute("filter", filter);
        model.addAttribute("shows", Show.values());
        model.addAttribute("counts", found.counts());
        model.addAttribute("lines", lines.of(found.files(), caller));
        model.addAttribute("total", found.total());
        model.addAttribute("pages", Math.max(1, (found.total() + SIZE - 1) / SIZE));
        model.addAttribute("bodies", mine);
        model.addAttribute(
                "protocols",
                protocols.allVisibleTo(caller).stream()
                        .filter(one -> one.conclusionDate() != null)
                        .toList());
        return "retention/list";
    }

    /** A text that is no id filters nothing: people edit addresses by hand. */
    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
