package be.protocolloket.advice.evaluation;

import be.protocolloket.advice.FollowUp;
import be.protocolloket.advice.record.Advice;
import be.protocolloket.advice.record.AdviceWords;
import be.protocolloket.advice.record.Evaluation;
import be.protocolloket.advice.record.LeadManagers;
import be.protocolloket.party.Bodies;
import be.protocolloket.party.Caller;
import be.protocolloket.party.EnterpriseNumber;
import be.protocolloket.protocol.model.NextStep;
import be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables;
import be.protocolloket.tasklist.FormStart;
import be.protocolloket.tasklist.TaskContext;
import be.protocolloket.tasklist.TaskFormHandler;
import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import be.protocolloket.workflow.form.FormOption;
import be.protocolloket.workflow.form.FormValues;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The form {@code evaluate-advice}: one row for the advice that stands for each party, and where to go from here. */
@Component
class EvaluateAdviceForm implements TaskFormHandler {

    private final LeadManagers managers;
    private final AskedAdvices asked;
    private final Evaluating evaluating;
    private final Bodies bodies;
    private final AdviceWords words;

    EvaluateAdviceForm(
            LeadManagers managers, AskedAdvices asked, Evaluating evaluating, Bodies bodies, AdviceWords words) {
        this.managers = managers;
        this.asked = asked;
        this.evaluating = evaluating;
        this.bodies = bodies;
        this.words = words;
    }

    @Override
    public String formId() {
        return "evaluate-advice";
    }

    @Override
    public boolean irrevocable() {
        return true;
    }

    @Override
    public FormStart start(TaskContext task, Caller caller) {
        managers.require(task.protocolId(), caller);
        List<Map<String, Object>> rows = asked.of(task).stream().map(this::row).toList();
        return new FormStart(
                Map.of("advices", rows, "asked", !rows.isEmpty()),
                Map.of("followUps", options(asked.afterOpinion(task))),
                List.of());
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        managers.require(task.protocolId(), caller);
        return evaluating.evaluate(
                task.protocolId(),
                task.get(Variables.VERSION_ID),
                asked.of(task),
                values.list("advices"),
                values.choice("nextStep", NextStep.class)
                        .orElseThrow(() -> new TaskRefusedException(
                                List.of(new FieldProblem("nextStep", "advice.problem.next-step-missing")))),
                caller);
    }

    private Map<String, Object> row(AskedAdvice asked) {
        Advice advice = asked.advice();
        Map<String, Object> row = new HashMap<>();
        row.put(Evaluating.ADVICE_ID, advice.id().toString());
        row.put("partyName", name(advice.party()));
        row.put("outcome", words.of(advice.outcome().messageKey()));
        row.put("adviceText", advice.text());
        Evaluation earlier = asked.earlier();
        if (earlier != null) {
            String said = words.of(earlier.followUp().messageKey());
            row.put("earlier", earlier.motivation().isBlank() ? said : said + ": " + earlier.motivation());
            row.put(Evaluating.FOLLOWED, EvaluationRow.STAYS);
            row.put(Evaluating.MOTIVATION, earlier.motivation());
        }
        return row;
    }

    private List<FormOption> options(boolean again) {
        return Stream.concat(
                        again ? Stream.of(EvaluationRow.STAYS) : Stream.empty(),
                        Arrays.stream(FollowUp.values()).map(FollowUp::name))
                .map(value -> new FormOption(value, words.of("forms.evaluate-advice.followed.option." + value)))
                .toList();
    }

    private String name(EnterpriseNumber party) {
        return bodies.shortName(party);
    }
}
