package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CasePanel;
import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.border.CaseFact;
import be.protocolloket.exchange.border.Outlook;
import be.protocolloket.exchange.border.SeenNames;
import be.protocolloket.exchange.casefile.CaseTexts;
import be.protocolloket.exchange.course.LeaseNotice;
import be.protocolloket.exchange.rule.CaseRights;
import be.protocolloket.exchange.web.transfer.TransferLines;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one case: open tasks, facts, what may go and what was sent. */
@Controller
class CasePageController {

    private final Cases cases;
    private final CaseTexts texts;
    private final CaseSteps steps;
    private final CaseRights rights;
    private final LeaseNotice lease;
    private final TransferLines lines;
    private final Bodies bodies;
    private final SeenNames names;
    private final ObjectProvider<CasePanel> panels;
    private final Border border;
    private final CurrentCaller callers;

    CasePageController(
            Cases cases,
            CaseTexts texts,
            CaseSteps steps,
            CaseRights rights,
            LeaseNotice lease,
            TransferLines lines,
            Bodies bodies,
            SeenNames names,
            ObjectProvider<CasePanel> panels,
            Border border,
            CurrentCaller callers) {
        this.cases = cases;
        this.texts = texts;
        this.steps = steps;
        this.rights = rights;
        this.lease = lease;
        this.lines = lines;
        this.bodies = bodies;
        this.names = names;
        this.panels = panels;
        this.border = border;
        this.callers = callers;
    }

    @GetMapping("/cases/{id}")
    String page(@PathVariable UUID id, Model model, Locale locale) {
        Caller caller = callers.require();
        CaseView about = cases.require(id, caller);
        Outlook outlook = border.of(id, caller);
        List<TransferView> transfers = cases.transfers(id, caller);
        model.addAttribute(
                "file",
                new CaseFile(
                        about,
                        CaseStatus.of(outlook, transfers),
                        words(about, caller),
                        reader(about, outlook, transfers, caller),
                        steps.of(about, outlook, caller, locale),
                        outlook.sight(CaseFact.NOTICE).some()
                                ? lease.blocked(id).orElse(null)
                                : null,
                        lines.of(transfers),
                        rights.of(cases.get(id), body -> CaseSight.reads(body, caller)).stream()
                                .map(way -> new CaseFile.WayLine(
                                        bodies.shortName(way.discloser()), bodies.shortName(way.receiver()), way))
                                .toList(),
                        cases.subjects(id, caller),
                        panels.orderedStream()
                                .flatMap(panel -> panel.show(about, caller).stream())
                                .toList()));
        return "exchange/case";
    }

    private CaseFile.Words words(CaseView about, Caller caller) {
        return new CaseFile.Words(
                bodies.shortName(about.initiator()),
                bodies.shortName(about.counterpart()),
                names.of(about.id(), about.initiator(), about.openedBy(), caller),
                texts.title(about),
                texts.trigger(about),
                texts.ground(about));
    }

    private static CaseFile.Reader reader(
            CaseView about, Outlook outlook, List<TransferView> transfers, Caller caller) {
        List<EnterpriseNumber> seats = Seats.of(about, caller);
        return new CaseFile.Reader(
                seats,
                seats.stream().anyMatch(body -> caller.holds(Role.CASE_WORKER, body)),
                !outlook.learnsEnd() && !outlook.ended(),
                outlook.corrects(about, transfers, caller));
    }
}
