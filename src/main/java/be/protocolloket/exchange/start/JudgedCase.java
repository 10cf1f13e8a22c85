package be.protocolloket.exchange.start;

import be.protocolloket.policy.Decision;
import be.protocolloket.policy.Policy;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on a case that is about to be stored.
 *
 * @param refused what the protocol said; null when it allows the case
 */
public record JudgedCase(
        Policy policy,
        NewCaseCheck check,
        CaseRoleChoice roles,
        List<FieldProblem> problems,
        @Nullable Decision refused) {

    public JudgedCase {
        problems = List.copyOf(problems);
    }
}
