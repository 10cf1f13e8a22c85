package be.protocolloket.protocol.drafting;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.ChangeKind;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code revise-protocol}: the manager who leads submits a reworked draft and says how far the change goes. */
@Component
class ReviseProtocolForm implements TaskFormHandler {

    private final Submission submission;

    ReviseProtocolForm(Submission submission) {
        this.submission = submission;
    }

    @Override
    public String formId() {
        return "revise-protocol";
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
        var change = ChangeKind.valueOf(values.text("change"));
        submission.submit(task.protocolId(), change, values.text("summary"), caller);
        return Map.of("editorial", change == ChangeKind.EDITORIAL);
    }

    @Override
    public boolean irrevocable() {
        return true;
    }
}
