package be.protocolloket.retention.erasure;

import be.protocolloket.party.Caller;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.model.ErasureProcess.CodeVariables;
import be.protocolloket.retention.model.ErasureProcess.Variables;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.reading.KeptSummary;
import be.protocolloket.retention.record.RetentionRefusedException;
import be.protocolloket.retention.record.RetentionWords;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form {@code propose-erasure}: a records manager proposes to erase, or says why it must not go yet. */
@Component
class ProposeErasureForm implements TaskFormHandler {

    /** The options of {@code outcome}. */
    private enum Outcome {
        PROPOSE,
        HOLD
    }

    private final KeptFiles files;
    private final KeptSummary summary;
    private final Proposing proposing;
    private final RetentionWords words;

    ProposeErasureForm(KeptFiles files, KeptSummary summary, Proposing proposing, RetentionWords words) {
        this.files = files;
        this.summary = summary;
        this.proposing = proposing;
        this.words = words;
    }

    @Override
    public String formId() {
        return "propose-erasure";
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        KeptFile file = files.require(task.get(CodeVariables.FILE_ID), caller);
        Map<String, Object> values = new HashMap<>();
        values.put("subject", words.subject(file));
        values.put("contents", summary.contents(file));
        values.put("reasons", summary.reasons(file));
        proposing.sentBack(file).ifPresent(reason -> values.put("sentBack", reason));
        return new FormStart(values, Map.of(), file.held() ? List.of("retention.problem.held") : List.of());
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        KeptFile file = files.require(task.get(CodeVariables.FILE_ID), caller);
        return proposes(values) ? proposing.problemsOfProposing(file) : List.of();
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        KeptFile file = files.require(task.get(CodeVariables.FILE_ID), caller);
        if (proposes(values)) {
            refuse(proposing.problemsOfProposing(file));
            proposing.propose(file, caller);
        } else {
            try {
                proposing.hold(file, values.text("reason"), values.date("reviewOn"), caller);
            } catch (RetentionRefusedException refused) {
                throw new TaskRefusedException(List.of(refused.problem()));
            }
        }
        return Map.ofEntries(Variables.ERASURE_PROPOSED.to(proposes(values)));
    }

    private static boolean proposes(FormValues values) {
        return values.chose("outcome", Outcome.PROPOSE);
    }

    private static void refuse(List<FieldProblem> problems) {
        TaskRefusedException.unlessNone(problems);
    }
}
