package be.protocolloket.retention.decision;

import be.protocolloket.party.Caller;
import be.protocolloket.protocol.document.AnchorEvent;
import be.protocolloket.retention.KeptFile;
import be.protocolloket.retention.decision.Deciding.Answer;
import be.protocolloket.retention.model.ErasureProcess.CodeVariables;
import be.protocolloket.retention.model.ErasureProcess.Variables;
import be.protocolloket.retention.reading.KeptFiles;
import be.protocolloket.retention.record.Obligation;
import be.protocolloket.retention.record.RetentionWords;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form {@code decide-retention}: one row for each rule that does not say until when. */
@Component
class DecideRetentionForm implements TaskFormHandler {

    private static final String NOW = "NOW";
    private static final String UNTIL = "UNTIL";

    private final KeptFiles files;
    private final Deciding deciding;
    private final RetentionWords words;

    DecideRetentionForm(KeptFiles files, Deciding deciding, RetentionWords words) {
        this.files = files;
        this.deciding = deciding;
        this.words = words;
    }

    @Override
    public String formId() {
        return "decide-retention";
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        KeptFile file = files.require(task.get(CodeVariables.FILE_ID), caller);
        List<Obligation> undecided = deciding.undecided(file);
        List<FormOption> decisions = new ArrayList<>();
        deciding.choices(file, undecided)
                .forEach((anchor, day) -> decisions.add(new FormOption(
                        anchor.name(), words.say("retention.decision.anchor", words.anchor(anchor), words.day(day)))));
        decisions.add(new FormOption(UNTIL, words.say("retention.decision.until")));
        decisions.add(new FormOption(NOW, words.say("retention.decision.now")));
        List<Map<String, Object>> rows =
                undecided.stream().map(one -> row(file, one)).toList();
        return new FormStart(
                Map.of("subject", words.subject(file), "rules", rows), Map.of("decisions", decisions), List.of());
    }

    @Override
    public List<FieldProblem> check(TaskContext task, FormValues values, Caller caller) {
        return deciding.problems(files.require(task.get(CodeVariables.FILE_ID), caller), answers(values));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        KeptFile file = files.require(task.get(CodeVariables.FILE_ID), caller);
        List<Answer> answers = answers(values);
        List<FieldProblem> problems = deciding.problems(file, answers);
        TaskRefusedException.unlessNone(problems);
        return Map.ofEntries(Variables.RETENTION_OVER.to(deciding.decide(file, answers, caller)));
    }

    private Map<String, Object> row(KeptFile file, Obligation one) {
        return Map.of(
                "id",
                one.id().toString(),
                "rule",
                words.rule(one.rule()),
                "source",
                words.source(one.rule().article(), one.rule().source()),
                "text",
                one.rule().text(),
                "why",
                words.why(one, deciding.choices(file, List.of(one)).size()));
    }

    private static List<Answer> answers(FormValues values) {
        return values.list("rules").stream().map(DecideRetentionForm::answer).toList();
    }

    private static Answer answer(FormValues row) {
        String decision = row.text("decision");
        boolean anchored = !decision.equals(NOW) && !decision.equals(UNTIL);
        LocalDate until = decision.equals(UNTIL) ? row.date("until") : null;
        return new Answer(
                UUID.fromString(row.text("id")),
                anchored ? AnchorEvent.valueOf(decision) : null,
                until,
                row.text("motivation"));
    }
}
