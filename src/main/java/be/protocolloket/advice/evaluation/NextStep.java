package be.protocolloket.advice.evaluation;

import be.protocolloket.tasklist.TaskRefusedException;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.Arrays;
import java.util.List;

/** Where the protocol goes after its advices are evaluated; the names are values of the process's {@code nextStep}. */
enum NextStep {
    APPROVE,
    REVISE,
    ASK_VTC;

    /** @throws TaskRefusedException when it is none of these */
    static NextStep of(String written) {
        return Arrays.stream(values())
                .filter(step -> step.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new TaskRefusedException(
                        List.of(new FieldProblem("nextStep", "advice.problem.next-step-missing"))));
    }
}
