package be.protocolloket.exchange.web.start;

import be.protocolloket.exchange.rule.SaidOnce;
import be.protocolloket.exchange.start.CaseOffer;
import be.protocolloket.exchange.start.CaseOpening;
import be.protocolloket.exchange.start.StartPoints;
import be.protocolloket.exchange.start.StartingPoint;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.workflow.NotHereException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Asks under which protocol a case is started and of which kind, before anything is asked about people. */
@Controller
class NewCaseController {

    private final CaseOpening desk;
    private final Protocols protocols;
    private final Bodies bodies;
    private final CurrentCaller callers;

    NewCaseController(CaseOpening desk, Protocols protocols, Bodies bodies, CurrentCaller callers) {
        this.desk = desk;
        this.protocols = protocols;
        this.bodies = bodies;
        this.callers = callers;
    }

    @GetMapping("/cases/new")
    String protocol(Model model) {
        StartPoints all = desk.points(callers.require());
        List<StartingPoint> points = all.open();
        if (points.size() == 1) {
            StartingPoint only = points.get(0);
            return "redirect:/cases/new/" + only.protocolId() + "/"
                    + only.initiator().digits();
        }
        model.addAttribute("points", points);
        model.addAttribute("closed", points.isEmpty() ? all.closed() : List.of());
        model.addAttribute("bodies", bodies);
        return "exchange/new-protocol";
    }

    @GetMapping("/cases/new/{protocolId}/{number}")
    String kind(@PathVariable UUID protocolId, @PathVariable String number, Model model) {
        EnterpriseNumber initiator = body(number);
        CaseOffer offer = desk.offer(protocolId, initiator, callers.require());
        model.addAttribute("offer", offer);
        model.addAttribute("refused", RefusedChoice.of(offer));
        model.addAttribute("protocolTitle", protocols.get(protocolId).title());
        model.addAttribute("bodies", bodies);
        model.addAttribute("said", new SaidOnce());
        model.addAttribute("many", desk.startingPoints(callers.require()).size() > 1);
        return "exchange/new-kind";
    }

    static EnterpriseNumber body(String number) {
        return EnterpriseNumber.find(number).orElseThrow(NotHereException::new);
    }
}
