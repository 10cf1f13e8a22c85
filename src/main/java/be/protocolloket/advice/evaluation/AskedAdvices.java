package be.protocolloket.advice.evaluation;

import be.protocolloket.advice.record.Evaluation;
import be.protocolloket.advice.record.EvaluationTable;
import be.protocolloket.advice.record.StandingAdvices;
import be.protocolloket.protocol.model.NextStep;
import be.protocolloket.protocol.model.ProtocolConclusionProcess.Variables;
import be.protocolloket.tasklist.TaskContext;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which advices an evaluation is about: those that nobody evaluated yet. An officer who waives leaves the earlier advice in place, and with it
 * what was done with it. After an opinion of the supervisory committee each advice is offered again, for the opinion may touch it.
 */
@Component
class AskedAdvices {

    private final StandingAdvices standing;
    private final EvaluationTable evaluations;

    AskedAdvices(StandingAdvices standing, EvaluationTable evaluations) {
        this.standing = standing;
        this.evaluations = evaluations;
    }

    List<AskedAdvice> of(TaskContext task) {
        boolean again = afterOpinion(task);
        Map<UUID, Evaluation> earlier = evaluations.of(task.protocolId());
        return standing.of(task.protocolId()).values().stream()
                .map(advice -> new AskedAdvice(advice, earlier.get(advice.id())))
                .filter(asked -> again || asked.earlier() == null)
                .toList();
    }

    /** Whether the committee was asked about this text, and the process came back here. */
    boolean afterOpinion(TaskContext task) {
        return task.has(Variables.NEXT_STEP, NextStep.ASK_VTC);
    }
}
