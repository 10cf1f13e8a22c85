package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CasePanel;
import be.protocolloket.exchange.CaseStanding;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.Discretion;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.casefile.CaseTexts;
import be.protocolloket.exchange.course.LeaseNotice;
import be.protocolloket.exchange.rule.CaseRights;
import be.protocolloket.exchange.web.transfer.TransferLine;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.People;
import be.protocolloket.party.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One case: who must act, what it is about, what may go, what went. */
@Controller
class CasePageController {

    private final Cases cases;
    private final CaseTexts texts;
    private final CaseSteps steps;
    private final CaseRights rights;
    private final LeaseNotice lease;
    private final Bodies bodies;
    private final People people;
    private final ObjectProvider<CasePanel> panels;
    private final CurrentCaller callers;

    CasePageController(
            Cases cases,
            CaseTexts texts,
            CaseSteps steps,
            CaseRights rights,
            LeaseNotice lease,
            Bodies bodies,
            People people,
            ObjectProvider<CasePanel> panels,
            CurrentCaller callers) {
        this.cases = cases;
        this.texts = texts;
        this.steps = steps;
        this.rights = rights;
        this.lease = lease;
        this.bodies = bodies;
        this.people = people;
        this.panels = panels;
        this.callers = callers;
    }

    @GetMapping("/cases/{id}")
    String page(@PathVariable UUID id, Model model, Locale locale) {
        Caller caller = callers.require();
        CaseView about = cases.require(id, caller);
        Discretion discretion = new Discretion(about, caller);
        List<TransferView> transfers = cases.transfers(id);
        model.addAttribute("about", about);
        model.addAttribute("status", CaseStatus.of(about, discretion, transfers));
        model.addAttribute("discreet", discretion.proposesOnly());
        model.addAttribute("steps", steps.of(about, discretion, caller, locale));
        model.addAttribute("blocked", lease.blocked(id).orElse(null));
        model.addAttribute("protocolTitle", texts.title(about));
        model.addAttribute("trigger", texts.trigger(about));
        model.addAttribute("ground", texts.ground(about));
        model.addAttribute("bodies", bodies);
        model.addAttribute("opener", people.displayName(about.openedBy()));
        model.addAttribute("seats", Seats.of(about, caller));
        model.addAttribute("works", Seats.of(about, caller).stream().anyMatch(b -> caller.holds(Role.CASE_WORKER, b)));
        model.addAttribute("purposes", CaseNotesController.PURPOSES);
        List<SubjectView> subjects = cases.subjects(id, caller);
        model.addAttribute("subjects", subjects);
        model.addAttribute("masked", subjects.stream().anyMatch(each -> each.maskedInsz() != null));
        model.addAttribute("numberPurposes", SubjectNumbersController.PURPOSES);
        List<CaseRights.Way> ways = rights.of(about);
        model.addAttribute("rights", ways);
        model.addAttribute("corrects", discretion.corrects(transfers));
        model.addAttribute(
                "mendable", discretion.standing(transfers) == CaseStanding.OPEN && CaseRights.mendable(ways));
        model.addAttribute(
                "transfers",
                transfers.stream()
                        .map(each -> new TransferLine(
                                each, bodies.shortName(each.discloser()), bodies.shortName(each.receiver())))
                        .toList());
        model.addAttribute(
                "panels",
                panels.orderedStream()
                        .map(panel -> panel.show(about, caller))
                        .flatMap(Optional::stream)
                        .toList());
        return "exchange/case";
    }
}
