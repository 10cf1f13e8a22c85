package be.protocolloket.retention.web;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.erasure.Receipts;
import be.protocolloket.retention.reading.KeptFiles;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One kept file: what it holds, until when and why, and what stops its erasure. */
@Controller
class KeptFileController {

    private final KeptFiles files;
    private final KeptLines lines;
    private final AnchorLines anchors;
    private final HoldLines holds;
    private final Receipts receipts;
    private final NextStep next;
    private final Bodies bodies;
    private final CurrentCaller callers;

    KeptFileController(
            KeptFiles files,
            KeptLines lines,
            AnchorLines anchors,
            HoldLines holds,
            Receipts receipts,
            NextStep next,
            Bodies bodies,
            CurrentCaller callers) {
        this.files = files;
        this.lines = lines;
        this.anchors = anchors;
        this.holds = holds;
        this.receipts = receipts;
        this.next = next;
        this.bodies = bodies;
        this.callers = callers;
    }

    @GetMapping("/retention/{id}")
    String one(@PathVariable UUID id, Model model) {
        Caller caller = callers.require();
        KeptFile file = files.require(id, caller);
        model.addAttribute("line", lines.of(List.of(file), caller).get(0));
        model.addAttribute("keeper", bodies.shortName(file.body()));
        model.addAttribute("kinds", files.kinds(file));
        model.addAttribute("transfers", files.transfers(id));
        model.addAttribute("holds", holds.of(id, caller));
        model.addAttribute("anchors", anchors.correctable(file, caller));
        model.addAttribute("recordable", anchors.recordable(file, caller));
        model.addAttribute("corrections", anchors.corrected(file, caller));
        model.addAttribute("next", next.of(file, caller).orElse(null));
        model.addAttribute("receipt", receipts.ofFile(id, caller).orElse(null));
        return "retention/file";
    }
}
