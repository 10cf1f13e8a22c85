package be.protocolloket.advice.evaluation;

import be.protocolloket.advice.record.Advice;
import be.protocolloket.advice.record.AdviceWords;
import be.protocolloket.advice.record.Evaluation;
import be.protocolloket.advice.record.EvaluationTable;
import be.protocolloket.advice.record.LeadManagers;
import be.protocolloket.advice.record.StandingAdvices;
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
import be.protocolloket.workflow.form.FormValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The form {@code evaluate-advice}: one row for the advice that stands for each party, and where to go from here. */
@Component
class EvaluateAdviceForm implements TaskFormHandler {

    private final LeadManagers managers;
    private final StandingAdvices standing;
    private final EvaluationTable evaluations;
    private final Evaluating evaluating;
    private final Bodies bodies;
    private final AdviceWords words;

    EvaluateAdviceForm(
            LeadManagers managers,
            StandingAdvices standing,
            EvaluationTable evaluations,
            Evaluating evaluating,
            Bodies bodies,
            AdviceWords words) {
        this.managers = managers;
        this.standing = standing;
        this.evaluations = evaluations;
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
        Map<UUID, Evaluation> earlier = evaluations.of(task.protocolId());
        List<Map<String, Object>> rows = standing.of(task.protocolId()).values().stream()
                .map(advice -> row(advice, earlier))
                .toList();
        return FormStart.of(Map.of("advices", rows));
    }

    @Override
    public Map<String, Object> complete(TaskContext task, FormValues values, Caller caller) {
        managers.require(task.protocolId(), caller);
        return evaluating.evaluate(
                task.protocolId(),
                task.get(Variables.VERSION_ID),
                values.list("advices"),
                values.choice("nextStep", NextStep.class)
                        .orElseThrow(() -> new TaskRefusedException(
                                List.of(new FieldProblem("nextStep", "advice.problem.next-step-missing")))),
                caller);
    }

    private Map<String, Object> row(Advice advice, Map<UUID, Evaluation> earlier) {
        Map<String, Object> row = new HashMap<>();
        row.put(Evaluating.ADVICE_ID, advice.id().toString());
        row.put("partyName", name(advice.party()));
        row.put("outcome", words.of(advice.outcome().messageKey()));
        row.put("adviceText", advice.text());
        Evaluation last = earlier.get(advice.id());
        if (last != null) {
            row.put(Evaluating.FOLLOWED, last.followUp().name());
            row.put(Evaluating.MOTIVATION, last.motivation());
        }
        return row;
    }

    private String name(EnterpriseNumber party) {
        return bodies.shortName(party);
    }
}
