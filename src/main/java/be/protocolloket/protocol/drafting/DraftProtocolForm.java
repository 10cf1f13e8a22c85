package be.protocolloket.protocol.drafting;

import be.protocolloket.party.Caller;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code draft-protocol}: the manager who leads submits the first draft. */
@Component
class DraftProtocolForm implements TaskFormHandler {

    private final Submission submission;

    DraftProtocolForm(Submission submission) {
        this.submission = submission;
    }

    @Override
    public String formId() {
        return "draft-protocol";
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        submission.requireLead(task.protocolId(), caller);
        return FormStart.empty();
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        return submission.problems(task.protocolId(), caller);
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        submission.submit(task.protocolId(), null, values.text("remark"), caller);
        return Map.of("editorial", false);
    }

    @Override
    public boolean irrevocable() {
        return true;
    }
}
