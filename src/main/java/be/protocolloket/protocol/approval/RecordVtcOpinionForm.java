package be.protocolloket.protocol.approval;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.DocumentState;
import be.protocolloket.protocol.ProtocolRefusedException;
import be.protocolloket.protocol.Protocols;
import be.protocolloket.protocol.Timeline;
import be.protocolloket.protocol.drafting.Submission;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code record-vtc-opinion}: the opinion of the supervisory committee, or the decision not to wait for it any longer (P7). */
@Component
class RecordVtcOpinionForm implements TaskFormHandler {

    /** The options of {@code opinion}. */
    private enum Opinion {
        GIVEN,
        NOT_GIVEN
    }

    private final Submission submission;
    private final Protocols protocols;
    private final ApprovalTable approvals;
    private final Timeline timeline;
    private final DecisionDays days;

    RecordVtcOpinionForm(
            Submission submission, Protocols protocols, ApprovalTable approvals, Timeline timeline, DecisionDays days) {
        this.submission = submission;
        this.protocols = protocols;
        this.approvals = approvals;
        this.timeline = timeline;
        this.days = days;
    }

    @Override
    public String formId() {
        return "record-vtc-opinion";
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        submission.requireLead(task.protocolId(), caller);
        return FormStart.empty();
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        var protocolId = task.protocolId();
        submission.requireLead(protocolId, caller);
        boolean given = !values.chose("opinion", Opinion.NOT_GIVEN);
        var day = given ? values.date("receivedOn") : null;
        if (day != null) {
            days.problem(protocolId, "receivedOn", day).ifPresent(problem -> {
                throw new ProtocolRefusedException(List.of(problem));
            });
        }
        approvals.addOpinion(
                protocolId,
                protocols.currentVersion(protocolId).id(),
                day,
                given ? values.text("reference") : "",
                values.text("summary"),
                caller.personId());
        protocols.advance(protocolId, DocumentState.ADVICE_EVALUATION);
        timeline.record(
                protocolId,
                day == null ? "protocol.timeline.vtc-no-opinion" : "protocol.timeline.vtc-opinion",
                protocols.get(protocolId).lead(),
                caller.personId(),
                day == null ? Map.of() : Map.of("received", day.toString()));
        return Map.of();
    }
}
