package be.protocolloket.retention.web;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.People;
import be.protocolloket.party.PublicBody;
import be.protocolloket.protocol.ProtocolFilter;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.erasure.Receipts;
import be.protocolloket.retention.hold.LegalHolds;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is kept, until when and why, for those who answer for it. */
@Controller
class RetentionController {

    private static final int SIZE = 20;

    private final KeptFiles files;
    private final KeptLines lines;
    private final AnchorLines anchors;
    private final LegalHolds holds;
    private final Receipts receipts;
    private final NextStep next;
    private final Protocols protocols;
    private final Bodies bodies;
    private final People people;
    private final CurrentCaller callers;

    RetentionController(
            KeptFiles files,
            KeptLines lines,
            AnchorLines anchors,
            LegalHolds holds,
            Receipts receipts,
            NextStep next,
            Protocols protocols,
            Bodies bodies,
            People people,
            CurrentCaller callers) {
        this.files = files;
        this.lines = lines;
        this.anchors = anchors;
        this.holds = holds;
        this.receipts = receipts;
        this.next = next;
        this.protocols = protocols;
        this.bodies = bodies;
        this.people = people;
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
                protocols.visibleTo(caller, ProtocolFilter.all()).items().stream()
                        .filter(one -> one.conclusionDate() != null)
                        .toList());
        return "retention/list";
    }

    @GetMapping("/retention/{id}")
    String one(@PathVariable UUID id, Model model) {
        Caller caller = callers.require();
        KeptFile file = files.require(id, caller);
        model.addAttribute("line", lines.of(List.of(file), caller).get(0));
        model.addAttribute("keeper", bodies.shortName(file.body()));
        model.addAttribute("kinds", files.kinds(file));
        model.addAttribute("transfers", files.transfers(id));
        model.addAttribute(
                "holds",
                holds.of(id).stream()
                        .map(hold -> new HoldLine(
                                hold,
                                bodies.shortName(hold.body()),
                                people.displayName(hold.placedBy()),
                                hold.liftedBy() == null ? null : people.displayName(hold.liftedBy()),
                                holds.reason(hold, caller).orElse(null)))
                        .toList());
        model.addAttribute("anchors", anchors.correctable(file, caller));
        model.addAttribute("corrections", anchors.corrected(file, caller));
        model.addAttribute("next", next.of(file, caller).orElse(null));
        model.addAttribute("receipt", receipts.ofFile(id, caller).orElse(null));
        return "retention/file";
    }

    /** What is no id filters nothing: addresses are mended by hand. */
    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
