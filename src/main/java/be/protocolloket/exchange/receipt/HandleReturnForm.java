package be.protocolloket.exchange.receipt;

import be.protocolloket.exchange.CaseSight;
import be.protocolloket.exchange.Delivery;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.event.TransferReturned;
import be.protocolloket.exchange.model.PrepareAndTransmitProcess.Variables;
import be.protocolloket.exchange.model.ReturnDecision;
import be.protocolloket.exchange.model.TransferOutcome;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.rule.CaseRule;
import be.protocolloket.exchange.rule.Words;
import be.protocolloket.exchange.subject.SubjectTable;
import be.protocolloket.exchange.transfer.Preparing;
import be.protocolloket.exchange.transfer.SubjectNotices;
import be.protocolloket.exchange.transfer.TransferTask;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.EnumNames;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code handle-return}: what was given back is prepared anew, or let be. */
@Component
class HandleReturnForm implements TaskFormHandler {

    /** The options of {@code decision}. */
    private enum Decision {
        AGAIN,
        STOP
    }

    private final Preparation preparation;
    private final SubjectTable subjects;
    private final SubjectNotices notices;
    private final CaseRule rule;
    private final Words words;
    private final CaseNotes notes;

    HandleReturnForm(
            Preparation preparation,
            SubjectTable subjects,
            SubjectNotices notices,
            CaseRule rule,
            Words words,
            CaseNotes notes) {
        this.preparation = preparation;
        this.subjects = subjects;
        this.notices = notices;
        this.rule = rule;
        this.words = words;
        this.notes = notes;
    }

    @Override
    public String formId() {
        return "handle-return";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        Preparing returned = preparation.look(task.transferId());
        boolean elsewhere = returned.view().delivery() == Delivery.NAMED_PLATFORM;
        String reason = EnumNames.hyphened(String.valueOf(returned.transfer().returnReason()));
        String key = reason + (elsewhere ? "-elsewhere" : "");
        List<String> warnings = new ArrayList<>(rule.warnings(returned));
        if (mustBeCorrected(returned)) {
            warnings.add(correctFirst(returned).messageKey().replace(".problem.", ".notice."));
        }
        String note = notes.text(returned.view(), task.discloser(), NoteKind.RETURN);
        return new FormStart(
                Map.of(
                        "reason",
                        words.of("exchange.return." + key),
                        "note",
                        note.isEmpty() ? words.of("exchange.return.no-note") : note),
                Map.of(),
                warnings);
    }

    /** After data about the wrong person, what was told or excepted for that person does not count for the right one. */
    private void beginAgain(Preparing returned) {
        if (mustBeCorrected(returned)) {
            throw new TaskRefusedException(List.of(correctFirst(returned)));
        }
        if (wrongPerson(returned)) {
            notices.forget(returned.about().id(), returned.view().discloser());
        }
    }

    private boolean mustBeCorrected(Preparing returned) {
        return wrongPerson(returned) && !subjects.correctedSince(returned.view().id());
    }

    private static boolean wrongPerson(Preparing returned) {
        return returned.transfer().returnReason() == TransferReturned.Reason.WRONG_PERSON;
    }

    /** Only the initiator wrote down who it is about, and can correct it. */
    private static FieldProblem correctFirst(Preparing returned) {
        boolean own = returned.view().discloser().equals(returned.about().initiator());
        return new FieldProblem("decision", "exchange.problem.correct-first" + (own ? "" : "-other"));
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        Preparing returned = preparation.look(task.transferId());
        boolean refused = values.chose("decision", Decision.AGAIN) && mustBeCorrected(returned);
        return refused ? List.of(correctFirst(returned)) : List.of();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        TransferTask task = TransferTask.of(context);
        CaseSight.requireWorker(caller, task.discloser());
        Preparing returned = preparation.look(task.transferId());
        Decision decision = values.choice("decision", Decision.class)
                .orElseThrow(() -> Preparation.refused("decision", "exchange.problem.choice-missing"));
        return switch (decision) {
            case AGAIN -> {
                beginAgain(returned);
                yield Map.ofEntries(Variables.RETURN_DECISION.to(ReturnDecision.AGAIN));
            }
            case STOP ->
                Map.ofEntries(
                        Variables.RETURN_DECISION.to(ReturnDecision.STOPPED),
                        Variables.TRANSFER_OUTCOME.to(TransferOutcome.STOPPED));
        };
    }
}
