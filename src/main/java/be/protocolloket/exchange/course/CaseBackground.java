package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseView;
import be.protocolloket.exchange.Cases;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.ReadingPurpose;
import be.protocolloket.exchange.SubjectView;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.border.Border;
import be.protocolloket.exchange.casefile.CaseTexts;
import be.protocolloket.exchange.model.BreachNoticeProcess;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess;
import be.protocolloket.exchange.model.RegistrationHelpProcess;
import be.protocolloket.exchange.model.RentArrearsProcess;
import be.protocolloket.exchange.model.SubjectNoticeProcess;
import be.protocolloket.exchange.model.SubtenantProposalProcess;
import be.protocolloket.exchange.model.SupportAgreementProcess;
import be.protocolloket.exchange.model.TerminationWarningProcess;
import be.protocolloket.exchange.naming.TransferNames;
import be.protocolloket.exchange.preparation.PreparationView;
import be.protocolloket.exchange.preparation.Preparations;
import be.protocolloket.exchange.rule.SaidOnce;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.Role;
import be.protocolloket.policy.Refusal;
import be.protocolloket.tasklist.BackgroundView;
import be.protocolloket.tasklist.TaskBackground;
import be.protocolloket.tasklist.TaskContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What stands beside every form of a case: the facts of the case, what may not be sent and why, the disclosing body's own notes, and links to what
 * must be seen first. Data that were sent are not shown here: reading those is recorded.
 */
@Component
@Order(100)
class CaseBackground implements TaskBackground {

    private static final Set<String> PROCESSES = Set.of(
            PrepareAndTransmitProcess.KEY,
            BreachNoticeProcess.KEY,
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

    /** On forms to prepare, advise or read again: what may not be sent, and the body's notes so far. */
    private static final Set<String> PREPARED =
            Set.of("assess-items", "transmit-items", "read-again", "advise-on-items");

    /** What is shown with some forms only; the empty text stands for nothing. */
    private static final Set<String> PARTS =
            Set.of("transfer", "letter", "attachments", "purpose", "preparation", "elsewhere");

    private final Cases cases;
    private final Transfers transfers;
    private final Preparations preparations;
    private final CaseTexts texts;
    private final Bodies bodies;
    private final Border border;
    private final TransferNames names;

    CaseBackground(
            Cases cases,
            Transfers transfers,
            Preparations preparations,
            CaseTexts texts,
            Bodies bodies,
            Border border,
            TransferNames names) {
        this.cases = cases;
        this.transfers = transfers;
        this.preparations = preparations;
        this.texts = texts;
        this.bodies = bodies;
        this.border = border;
        this.names = names;
    }

    @Override
    public boolean supports(TaskContext task) {
        return PROCESSES.contains(task.processKey()) && task.caseId() != null;
    }

    @Override
    public BackgroundView view(TaskContext task, Caller caller) {
        CaseView about = cases.require(task.get(CaseVariables.CASE_ID), caller);
        Map<String, Object> model = new HashMap<>();
        PARTS.forEach(part -> model.put(part, ""));
        model.put("said", new SaidOnce());
        model.put("about", about);
        model.put("trigger", texts.trigger(about));
        model.put("ground", texts.groundOrEmpty(about));
        model.put("bodies", bodies);
        model.put("works", about.bodies().stream().anyMatch(body -> caller.holds(Role.CASE_WORKER, body)));
        List<SubjectView> subjects = cases.subjects(about.id(), caller);
        model.put("subjects", subjects);
        model.put("numbers", subjects.stream().anyMatch(each -> each.maskedInsz() != null));
        List<TransferView> known = cases.transfers(about.id(), caller);
        model.put("transfers", known);
        model.put("names", names);
        task.find(PrepareAndTransmitProcess.Variables.TRANSFER_ID)
                .ifPresent(id -> transfer(model, task, transfers.require(id, caller), caller));
        return new BackgroundView("exchange/background :: case", model);
    }

    private void transfer(Map<String, Object> model, TaskContext task, TransferView transfer, Caller caller) {
        model.put("transfer", transfer);
        if (LETTERS.contains(task.formId())) {
            model.put("letter", transfer.id());
        }
        if (ATTACHMENTS.contains(task.formId())) {
            model.put("attachments", transfer.id());
        }
        boolean elsewhere = transfer.delivery() == Delivery.NAMED_PLATFORM;
        if (elsewhere || task.formId().equals("hand-over")) {
            model.put("elsewhere", elsewhere ? "receive" : "give");
        }
        if (OPENED.containsKey(task.formId()) && !elsewhere) {
            model.put("purpose", OPENED.get(task.formId()));
        }
        if (PREPARED.contains(task.formId())) {
            PreparationView prepared = preparations.of(transfer.id(), caller);
            CaseView about = cases.get(transfer.caseId());
            model.put("preparation", prepared);
            model.put("corrects", border.of(about.id(), caller).corrects(about, cases.transfers(about.id()), caller));
            model.put(
                    "mendable",
                    prepared.refused().stream()
                            .map(PreparationView.RefusedItem::refusals)
                            .anyMatch(Refusal::mendable));
        }
    }
}
