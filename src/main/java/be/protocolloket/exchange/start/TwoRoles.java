package be.protocolloket.exchange.start;

import be.protocolloket.exchange.subject.NewSubject;
import be.protocolloket.workflow.form.FieldProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same number stands twice in a case only for one person who rents and asks for another dwelling. */
final class TwoRoles {

    private TwoRoles() {}

    /**
     * What is wrong with somebody whose number stands in the case already.
     *
     * @param row before the names of the fields
     * @param first who has the number; null when nobody does
     */
    static List<FieldProblem> problems(String row, @Nullable NewSubject first, NewSubject second) {
        if (first == null) {
            return List.of();
        }
        if (!first.role().goesWith(second.role())) {
            return List.of(new FieldProblem(row + "insz", "exchange.problem.insz-twice"));
        }
        return first.name().strip().equalsIgnoreCase(second.name().strip())
                ? List.of()
                : List.of(new FieldProblem(row + "name", "exchange.problem.name-other"));
    }
}
