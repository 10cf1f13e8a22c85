package be.protocolloket.exchange.web.delivery;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.TransferState;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.exchange.web.transfer.AttachmentController;
import be.protocolloket.exchange.web.transfer.TransferPages;
import be.protocolloket.party.Caller;
import be.protocolloket.party.CurrentCaller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.SeenText;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The letter that informs a data subject, before data are sent or after they were received. Name and address are used for the letter and not stored. */
@Controller
class LetterController {

    private final Cases cases;
    private final Transfers transfers;
    private final SubjectLetters letters;
    private final LetterPaper paper;
    private final TransferPages pages;
    private final CurrentCaller callers;

    LetterController(
            Cases cases,
            Transfers transfers,
            SubjectLetters letters,
            LetterPaper paper,
            TransferPages pages,
            CurrentCaller callers) {
        this.cases = cases;
        this.transfers = transfers;
        this.letters = letters;
        this.paper = paper;
        this.pages = pages;
        this.callers = callers;
    }

    @GetMapping("/transfers/{id}/letter")
    ModelAndView ask(@PathVariable UUID id) {
        TransferView transfer = transfers.require(id, callers.require());
        sender(transfer);
        List<SubjectView> subjects = cases.subjects(transfer.caseId(), callers.require());
        boolean one = subjects.size() == 1;
        String name = one ? Optional.ofNullable(subjects.get(0).name()).orElse("") : "";
        return page(id, one ? "1" : "", name, "", List.of());
    }

    @PostMapping("/transfers/{id}/letter")
    Object make(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address) {
        Caller caller = callers.require();
        TransferView transfer = transfers.require(id, caller);
        EnterpriseNumber sender = sender(transfer);
        Optional<SubjectView> about = cases.subjects(transfer.caseId(), caller).stream()
                .filter(each -> String.valueOf(each.number()).equals(subject))
                .findFirst();
        List<FieldProblem> problems = new ArrayList<>();
        if (about.isEmpty()) {
            problems.add(new FieldProblem("subject", "exchange.page.letter.problem.subject"));
        }
        if (SeenText.isNothing(name)) {
            problems.add(new FieldProblem("name", "exchange.page.letter.problem.name"));
        }
        if (SeenText.isNothing(address)) {
            problems.add(new FieldProblem("address", "exchange.page.letter.problem.address"));
        }
        if (!problems.isEmpty() || about.isEmpty()) {
            return page(id, subject, name, address, problems);
        }
        CaseView dossier = cases.get(transfer.caseId());
        SubjectLetter letter = letters.write(
                dossier,
                transfer,
                sender,
                about.get().role(),
                name.strip(),
                address.strip().lines().toList());
        byte[] pdf = paper.print("exchange.letter.title", "exchange/letter-paper", Map.of("letter", letter));
        return AttachmentController.file(pdf, "brief.pdf", MediaType.APPLICATION_PDF_VALUE);
    }

    /** The body that informs: the discloser during preparation, the receiver once it has the data. */
    private EnterpriseNumber sender(TransferView transfer) {
        Caller caller = callers.require();
        boolean before = transfer.state() == TransferState.PREPARING || transfer.state() == TransferState.SENT;
        if (before && caller.holds(Role.CASE_WORKER, transfer.discloser())) {
            return transfer.discloser();
        }
        if (transfer.state() == TransferState.RECEIVED && caller.holds(Role.CASE_WORKER, transfer.receiver())) {
            return transfer.receiver();
        }
        throw new NotHereException();
    }

    private ModelAndView page(UUID id, String subject, String name, String address, List<FieldProblem> problems) {
        ModelAndView page = pages.of(id, "exchange/letter");
        page.addObject("subject", subject);
        page.addObject("name", name);
        page.addObject("address", address);
        page.addObject("problems", problems);
        page.addObject(
                "problemFields", problems.stream().map(FieldProblem::field).toList());
        page.setStatus(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
