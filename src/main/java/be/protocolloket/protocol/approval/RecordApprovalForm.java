package be.protocolloket.protocol.approval;

import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.party.Role;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.DatabaseClock;
import be.protocolloket.workflow.NotHereException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code record-approval}: the secretary of a party's governing body records its decision on the advised text (P8). */
@Component
class RecordApprovalForm implements TaskFormHandler {

    private final Protocols protocols;
    private final ApprovalTable approvals;
    private final Timeline timeline;
    private final DecisionDays days;
    private final DatabaseClock clock;

    RecordApprovalForm(
            Protocols protocols, ApprovalTable approvals, Timeline timeline, DecisionDays days, DatabaseClock clock) {
        this.protocols = protocols;
        this.approvals = approvals;
        this.timeline = timeline;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return "record-approval";
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        body(task, caller);
        return FormStart.empty();
    }

    /** Checked before the confirmation page, which must not show a day that would be refused afterwards. */
    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        var day = values.date("decidedOn");
        return day == null
                ? List.of()
                : days.problem(task.protocolId(), "decidedOn", day).stream().toList();
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        var body = body(task, caller);
        var version = protocols.currentVersion(task.protocolId());
        boolean approved = values.chose("decision", Decision.APPROVED);
        var day = decidedOn(task, values);
        var reason = values.string("reason");
        if (!approved && (reason == null || reason.isBlank())) {
            throw ProtocolRefusedException.at("reason", "protocol.refused.approval-reason");
        }
        approvals.add(
                task.protocolId(),
                version.id(),
                new Approval(
                        version.id(),
                        body,
                        approved,
                        day,
                        values.string("reference"),
                        approved ? null : reason,
                        caller.personId(),
                        clock.now()));
        timeline.record(
                task.protocolId(),
                approved ? "protocol.timeline.approved" : "protocol.timeline.approval-refused",
                body,
                caller.personId(),
                Map.of("decided", day.toString(), "reason", approved || reason == null ? "" : reason));
        return approved ? Map.of() : Map.ofEntries(Variables.APPROVAL_REFUSED.to(true));
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    private LocalDate decidedOn(TaskContext task, FormValues values) {
        var day = values.date("decidedOn");
        if (day == null) {
            throw ProtocolRefusedException.at("decidedOn", "protocol.refused.date-missing");
        }
        var problem = days.problem(task.protocolId(), "decidedOn", day);
        if (problem.isPresent()) {
            throw new ProtocolRefusedException(List.of(problem.get()));
        }
        return day;
    }

    private EnterpriseNumber body(TaskContext task, Caller caller) {
        var body = task.get(Variables.PARTY_NUMBER);
        boolean isParty = protocols.require(task.protocolId(), caller).parties().contains(body);
        if (!isParty || !caller.holds(Role.GOVERNING_BODY, body)) {
            throw new NotHereException();
        }
        return body;
    }
}
