package be.protocolloket.retention.erasure;

import be.protocolloket.party.Caller;
import be.protocolloket.party.People;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.model.ErasureProcess.CodeVariables;
import be.protocolloket.retention.model.ErasureProcess.Variables;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.reading.KeptSummary;
import be.protocolloket.retention.record.RetentionWords;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form {@code approve-erasure}: another person than the one who proposed says that it goes for good. */
@Component
class ApproveErasureForm implements TaskFormHandler.Choosing {

    /** The options of {@code decision}. */
    private enum Decision {
        APPROVE,
        RETURN
    }

    private final KeptFiles files;
    private final KeptSummary summary;
    private final Proposing proposing;
    private final RetentionWords words;
    private final People people;

    ApproveErasureForm(KeptFiles files, KeptSummary summary, Proposing proposing, RetentionWords words, People people) {
        this.files = files;
        this.summary = summary;
        this.proposing = proposing;
        this.words = words;
        this.people = people;
    }

    @Override
    public String formId() {
        return "approve-erasure";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public boolean excludes(TaskContext task, UUID person) {
        return proposing.proposed(task.get(CodeVariables.FILE_ID), person);
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        KeptFile file = files.require(task.get(CodeVariables.FILE_ID), caller);
        return new FormStart(
                Map.of(
                        "subject",
                        words.subject(file),
                        "contents",
                        summary.contents(file),
                        "reasons",
                        summary.reasons(file),
                        "proposer",
                        file.proposedBy() == null ? "" : people.displayName(file.proposedBy())),
                Map.of(),
                proposing.problemsOfApproving(file, caller).stream()
                        .map(FieldProblem::messageKey)
                        .toList());
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        KeptFile file = files.require(task.get(CodeVariables.FILE_ID), caller);
        return approves(values) ? proposing.problemsOfApproving(file, caller) : List.of();
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        KeptFile file = files.require(task.get(CodeVariables.FILE_ID), caller);
        if (approves(values)) {
            List<FieldProblem> problems = proposing.problemsOfApproving(file, caller);
            TaskRefusedException.unlessNone(problems);
            proposing.approve(file, caller);
        } else {
            proposing.sendBack(file, values.text("reason"));
        }
        return Map.ofEntries(Variables.ERASURE_APPROVED.to(approves(values)));
    }

    private static boolean approves(FormValues values) {
        return values.chose("decision", Decision.APPROVE);
    }
}
