package be.protocolloket.exchange.web.casefile;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.web.transfer.TransferController;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.People;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a body its own notes. A POST, because each look is recorded and the page must not be reachable by address. */
@Controller
class CaseNotesController {

    /** Why somebody can want to open them. */
    static final List<ReadingPurpose> PURPOSES = List.of(
            ReadingPurpose.FOLLOW_UP,
            ReadingPurpose.CORRECTION,
            ReadingPurpose.DATA_SUBJECT_REQUEST,
            ReadingPurpose.SUPERVISION);

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
    ModelAndView open(@PathVariable UUID id, @RequestParam(defaultValue = "") String purpose) {
        Caller caller = callers.require();
        CaseView about = cases.require(id, caller);
        Optional<ReadingPurpose> why = TransferController.purpose(purpose).filter(PURPOSES::contains);
        ModelAndView page = new ModelAndView("exchange/notes");
        Map<String, List<CaseNotes.Note>> opened = new LinkedHashMap<>();
        if (why.isPresent()) {
            Seats.of(about, caller)
                    .forEach(body -> opened.put(bodies.shortName(body), notes.read(id, body, why.get(), caller)));
            page.addObject("problems", List.of());
        } else {
            page.addObject("problems", List.of(new FieldProblem("purpose", "exchange.page.purpose.missing")));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        page.addObject("about", about);
        page.addObject("notes", opened);
        page.addObject("people", people);
        page.addObject("purposes", PURPOSES);
        return page;
    }
}
