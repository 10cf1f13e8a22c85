package be.protocolloket.exchange.web;

import be.protocolloket.exchange.CaseNotes;
import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.People;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What a body wrote down for itself. Posted, because opening it is an act and no address to come back to. */
@Controller
class CaseNotesController {

    private final Cases cases;
    private final CaseNotes notes;
    private final Bodies bodies;
    private final People people;
    private final CurrentCaller callers;

    CaseNotesController(Cases cases, CaseNotes notes, Bodies bodies, People people, CurrentCaller callers) {
        this.cases = cases;
        this.notes = notes;
        this.bodies = bodies;
        this.people = people;
        this.callers = callers;
    }

    @PostMapping("/cases/{id}/notes")
    String open(@PathVariable UUID id, Model model) {
        Caller caller = callers.require();
        CaseView about = cases.require(id, caller);
        Map<String, List<CaseNotes.Note>> opened = new LinkedHashMap<>();
        Seats.of(about, caller).forEach(body -> opened.put(bodies.shortName(body), notes.of(id, body)));
        model.addAttribute("about", about);
        model.addAttribute("notes", opened);
        model.addAttribute("people", people);
        return "exchange/notes";
    }
}
