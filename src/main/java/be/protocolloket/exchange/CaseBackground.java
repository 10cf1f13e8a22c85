package be.protocolloket.exchange;

import be.protocolloket.exchange.process.PrepareAndTransmitProcess;
import be.protocolloket.exchange.process.RegistrationHelpProcess;
import be.protocolloket.exchange.process.RentArrearsProcess;
import be.protocolloket.exchange.process.SubjectNoticeProcess;
import be.protocolloket.exchange.process.SubtenantProposalProcess;
import be.protocolloket.exchange.process.SupportAgreementProcess;
import be.protocolloket.exchange.process.TerminationWarningProcess;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.tasklist.BackgroundView;
import be.protocolloket.tasklist.TaskBackground;
import be.protocolloket.tasklist.TaskContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Beside every form of a case: what the case is, what may not go and why, what the disclosing body told itself before, and the ways to what
 * must be seen first. Nothing that was communicated is shown here: opening that is an act of its own.
 */
@Component
@Order(100)
class CaseBackground implements TaskBackground {

    private static final Set<String> PROCESSES = Set.of(
            PrepareAndTransmitProcess.KEY,
            SubjectNoticeProcess.KEY,
            SupportAgreementProcess.KEY,
            TerminationWarningProcess.KEY,
            RentArrearsProcess.KEY,
            SubtenantProposalProcess.KEY,
            RegistrationHelpProcess.KEY);

    /** What a form makes its reader open, and why. */
    private static final Map<String, ReadingPurpose> OPENED = Map.of(
            "read-again", ReadingPurpose.SECOND_READING,
            "advise-on-items", ReadingPurpose.SECOND_READING,
            "transmit-items", ReadingPurpose.CORRECTION,
            "acknowledge-receipt", ReadingPurpose.ACKNOWLEDGE);

    private static final Set<String> LETTERS = Set.of("inform-subject", "inform-afterwards");
    private static final Set<String> ATTACHMENTS = Set.of("assess-items", "transmit-items");

    /** Who prepares sees what they told themselves about it; who advises or reads again, too. */
    private static final Set<String> NOTED = Set.of("assess-items", "transmit-items", "read-again", "advise-on-items");

    private final Cases cases;
    private final Transfers transfers;
    private final CaseRights rights;
    private final SealedNotes notes;
    private final CaseTexts texts;
    private final Bodies bodies;

    CaseBackground(
            Cases cases, Transfers transfers, CaseRights rights, SealedNotes notes, CaseTexts texts, Bodies bodies) {
        this.cases = cases;
        this.transfers = transfers;
        this.rights = rights;
        this.notes = notes;
        this.texts = texts;
        this.bodies = bodies;
    }

    @Override
    public boolean supports(TaskContext task) {
        return PROCESSES.contains(task.processKey()) && task.find("caseId") != null;
    }

    @Override
    public BackgroundView view(TaskContext task, Caller caller) {
        CaseView about = cases.require(task.id("caseId"), caller);
        Map<String, Object> model = new HashMap<>();
        model.put("about", about);
        model.put("trigger", texts.trigger(about));
        model.put("ground", texts.groundOrEmpty(about));
        model.put("bodies", bodies);
        model.put("subjects", cases.subjects(about.id(), caller));
        model.put("transfers", cases.transfers(about.id()));
        if (task.find(PrepareAndTransmitProcess.Variables.TRANSFER_ID) instanceof String id) {
            transfer(model, task, about, transfers.require(UUID.fromString(id), caller));
        }
        return new BackgroundView("exchange/background :: case", model);
    }

    private void transfer(Map<String, Object> model, TaskContext task, CaseView about, TransferView transfer) {
        EnterpriseNumber discloser = transfer.discloser();
        model.put("transfer", transfer);
        model.put(
                "refused",
                rights.of(about).stream()
                        .filter(way -> way.discloser().equals(discloser))
                        .flatMap(way -> way.lines().stream())
                        .filter(line -> !line.allowed())
                        .toList());
        model.put("judges", NOTED.contains(task.formId()));
        model.put("letter", LETTERS.contains(task.formId()));
        model.put("attachments", ATTACHMENTS.contains(task.formId()));
        if (OPENED.containsKey(task.formId())) {
            model.put("purpose", OPENED.get(task.formId()));
        }
        if (NOTED.contains(task.formId())) {
            model.put(
                    "notes",
                    List.of(NoteKind.JUSTIFICATION, NoteKind.DPO_QUESTION, NoteKind.DPO_ADVICE, NoteKind.SECOND_READING)
                            .stream()
                            .flatMap(kind -> notes.last(transfer, discloser, kind).stream())
                            .toList());
        }
    }
}
