package be.protocolloket.exchange.course;

import be.protocolloket.exchange.CaseDecision;
import be.protocolloket.exchange.CaseOutcome;
import be.protocolloket.exchange.TransferView;
import be.protocolloket.exchange.arrival.Arrivals;
import be.protocolloket.exchange.casefile.CaseNotes;
import be.protocolloket.exchange.casefile.NoteKind;
import be.protocolloket.exchange.ending.CaseClosing;
import be.protocolloket.exchange.model.CaseVariables;
import be.protocolloket.exchange.model.TerminationWarningProcess;
import be.protocolloket.exchange.preparation.Preparation;
import be.protocolloket.exchange.transfer.Transfers;
import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The form {@code decide-notice}: exists only once the warning was delivered (VCW 6.19, 3°). */
@Component
class DecideNoticeForm implements TaskFormHandler {

    /** The options of {@code decision}. */
    private enum Decision {
        NOTICE_GIVEN,
        DROPPED
    }

    private final Transfers transfers;
    private final Arrivals arrivals;
    private final CaseClosing closing;
    private final CaseNotes notes;
    private final CaseDays days;
    private final ApplicationEventPublisher events;

    DecideNoticeForm(
            Transfers transfers,
            Arrivals arrivals,
            CaseClosing closing,
            CaseNotes notes,
            CaseDays days,
            ApplicationEventPublisher events) {
        this.transfers = transfers;
        this.arrivals = arrivals;
        this.closing = closing;
        this.notes = notes;
        this.days = days;
        this.events = events;
    }

    @Override
    public String formId() {
        return "decide-notice";
    }

    @Override
    public FormStart start(TaskContext context, Caller caller) {
        CaseTask.of(context, TerminationWarningProcess.Variables.LANDLORD_NUMBER, caller);
        return FormStart.of(Map.of("deliveredOn", days.written(delivered(context))));
    }

    @Override
    public List<FieldProblem> check(TaskContext context, FormValues values, Caller caller) {
        return problems(context, values, caller).all();
    }

    @Override
    public Map<String, Object> complete(TaskContext context, FormValues values, Caller caller) {
        CaseTask task = CaseTask.of(context, TerminationWarningProcess.Variables.LANDLORD_NUMBER, caller);
        problems(context, values, caller).raise();
        notes.add(task.caseId(), task.body(), NoteKind.LEASE_NOTICE, values.text("motivation"), task.personId());
        boolean given = values.chose("decision", Decision.NOTICE_GIVEN);
        events.publishEvent(task.decided(given ? CaseDecision.NOTICE_GIVEN : CaseDecision.NOTICE_DROPPED));
        CaseOutcome outcome = given ? CaseOutcome.NOTICE_GIVEN : CaseOutcome.NOTICE_DROPPED;
        // Closed now: were it closed only once help was recorded too, the landlord would learn when that was.
        closing.close(task.caseId(), outcome);
        return Map.ofEntries(CaseVariables.CASE_OUTCOME.to(outcome));
    }

    private FormProblems problems(TaskContext context, FormValues values, Caller caller) {
        CaseTask.of(context, TerminationWarningProcess.Variables.LANDLORD_NUMBER, caller);
        var problems = new FormProblems();
        days.past(problems, values, "decidedOn");
        LocalDate delivered = LocalDate.ofInstant(delivered(context), DatabaseClock.ZONE);
        return problems.when(
                CaseDays.of(values, "decidedOn").isBefore(delivered),
                "decidedOn",
                "exchange.problem.before-warning",
                days.written(delivered));
    }

    private Instant delivered(TaskContext context) {
        TransferView warning = transfers.get(context.get(TerminationWarningProcess.Variables.TRANSFER_ID));
        return arrivals.deliveredAt(warning)
                .orElseThrow(() -> Preparation.refused(null, "exchange.lease-notice.warning-not-received"));
    }
}
