package be.protocolloket.protocol.drafting;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.ChangeKind;
import be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A form with which the manager who leads submits the draft: the first one, or a reworked one. */
class SubmissionForm implements TaskFormHandler {

    /**
     * What the form says of the draft.
     *
     * @param change how far it goes; null for a first draft, which changes nothing
     * @param note for the timeline
     */
    record Answers(@Nullable ChangeKind change, String note) {}

    private static final String HASH = "hash";

    private final String formId;
    private final Submission submission;
    private final Function<FormValues, Answers> answers;

    SubmissionForm(String formId, Submission submission, Function<FormValues, Answers> answers) {
        this.formId = formId;
        this.submission = submission;
        this.answers = answers;
    }

    @Override
    public String formId() {
        return formId;
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        submission.requireLead(task.protocolId(), caller);
        return FormStart.of(Map.of(HASH, submission.hash(task.protocolId())));
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        return submission.problems(task.protocolId(), caller);
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        Answers given = answers.apply(values);
        submission.submit(task.protocolId(), values.text(HASH), given.change(), given.note(), caller);
        return Map.ofEntries(Variables.EDITORIAL.to(given.change() == ChangeKind.EDITORIAL));
    }

    @Override
    public boolean irrevocable() {
        return true;
    }
}
