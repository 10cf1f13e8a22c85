package be.protocolloket.protocol.web;

import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.PanelView;
import be.protocolloket.protocol.ProcessPictures;
import be.protocolloket.protocol.ProtocolPanel;
import be.protocolloket.protocol.ProtocolView;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.VersionPurpose;
import be.protocolloket.protocol.VersionView;
import be.protocolloket.protocol.drafting.ProtocolDrafting;
import be.protocolloket.protocol.term.ProtocolTerms;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One protocol: who must act, where it stands, what happened. */
@Controller
class ProtocolPageController {

    private final Protocols protocols;
    private final Bodies bodies;
    private final OpenSteps steps;
    private final TimelineLines timeline;
    private final ProtocolDates dates;
    private final ProcessPictures pictures;
    private final ProtocolTerms terms;
    private final ObjectProvider<ProtocolPanel> panels;
    private final CurrentCaller callers;

    ProtocolPageController(
            Protocols protocols,
            Bodies bodies,
            OpenSteps steps,
            TimelineLines timeline,
            ProtocolDates dates,
            ProcessPictures pictures,
            ProtocolTerms terms,
            ObjectProvider<ProtocolPanel> panels,
            CurrentCaller callers) {
        this.protocols = protocols;
        this.bodies = bodies;
        this.steps = steps;
        this.timeline = timeline;
        this.dates = dates;
        this.pictures = pictures;
        this.terms = terms;
        this.panels = panels;
        this.callers = callers;
    }

    @GetMapping("/protocols/{id}")
    String page(@PathVariable UUID id, Model model, Locale locale) {
        Caller caller = callers.require();
        ProtocolView protocol = protocols.require(id, caller);
        VersionView version = protocols.currentVersion(id);
        List<PanelView> shown = panels.orderedStream()
                .map(panel -> panel.show(protocol, caller))
                .flatMap(Optional::stream)
                .toList();
        model.addAttribute("protocol", protocol);
        model.addAttribute("version", version);
        model.addAttribute("status", ProtocolStatus.of(protocol, version.document()));
        model.addAttribute("term", terms.of(protocol, version.document(), locale));
        model.addAttribute("parties", bodies.findAll(protocol.parties()));
        model.addAttribute("steps", steps.of(id, caller, locale));
        model.addAttribute("timeline", timeline.of(id, locale));
        model.addAttribute("signed", dates.signed(version.id()));
        model.addAttribute("published", dates.published(id));
        model.addAttribute("panels", shown);
        model.addAttribute("pictured", !pictures.of(id).isEmpty());
        boolean manages = protocol.parties().stream().anyMatch(party -> caller.holds(Role.PROTOCOL_MANAGER, party));
        model.addAttribute(
                "mayEdit",
                manages
                        && version.purpose() == VersionPurpose.DRAFT
                        && protocol.state().beforeConclusion());
        model.addAttribute(
                "mayWithdraw",
                ProtocolDrafting.mayWithdraw(protocol, caller)
                        && protocol.state().beforeConclusion());
        return "protocol/protocol";
    }
}
